package nl.strook.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;

/** A link by mail that lets somebody do one thing once; only the hash of its secret is here. */
@Entity
@SharedAcrossTenants("Belongs to an account, which has no employer")
public class AccountToken {

    /** What the link is for. */
    public enum Purpose {
        INVITATION
    }

    @Id
    @Column(name = "token_hash", nullable = false, length = 64)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private Purpose purpose;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AccountToken() {}

    AccountToken(String tokenHash, Purpose purpose, UUID accountId, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.accountId = accountId;
        this.expiresAt = expiresAt;
    }

    UUID getAccountId() {
        return accountId;
    }
}
