package nl.strook.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;

/** A code with which the administration takes over a log-in: once, within 30 seconds, by the browser that asked. */
@Entity
@SharedAcrossTenants("Belongs to a log-in, which has no employer")
public class HandOver {

    @Id
    @Column(name = "code_hash", nullable = false, length = 64)
    private String codeHash;

    @Column(name = "state_hash", nullable = false, length = 64, updatable = false)
    private String stateHash;

    @Column(name = "login_id", nullable = false, updatable = false)
    private UUID loginId;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected HandOver() {}

    HandOver(String codeHash, String stateHash, UUID loginId, Instant expiresAt) {
        this.codeHash = codeHash;
        this.stateHash = stateHash;
        this.loginId = loginId;
        this.expiresAt = expiresAt;
    }

    UUID getLoginId() {
        return loginId;
    }
}
