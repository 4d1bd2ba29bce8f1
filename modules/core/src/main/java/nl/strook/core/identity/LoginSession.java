package nl.strook.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import nl.strook.core.tenant.UuidV7;

/** One log-in, shared by the sessions of both applications: it is gone when the person logs out of either. */
@Entity
@SharedAcrossTenants("A person logs in once for all employers")
public class LoginSession {

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    protected LoginSession() {}

    LoginSession(UUID accountId, Instant now) {
        this.id = UuidV7.next();
        this.accountId = accountId;
        this.startedAt = now;
        this.seenAt = now;
    }

    UUID getId() {
        return id;
    }

    UUID getAccountId() {
        return accountId;
    }

    Instant getStartedAt() {
        return startedAt;
    }
}
