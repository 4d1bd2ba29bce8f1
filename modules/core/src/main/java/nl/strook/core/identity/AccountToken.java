package nl.strook.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import org.jspecify.annotations.Nullable;

/** A link by mail, or a code, that lets somebody do one thing once; only the hash of its secret is here. */
@Entity
@SharedAcrossTenants("Belongs to an account, which has no employer, or leads to the employer that invites")
public class AccountToken {

    /** What it is for. */
    public enum Purpose {
        INVITATION,
        /** The own address of somebody who was invited with a code on paper. */
        INVITATION_ADDRESS
    }

    /** Whether it still works. */
    public enum Standing {
        OPEN,
        USED,
        /** A newer one of its purpose took its place, or it was taken back. */
        VOIDED,
        EXPIRED
    }

    @Id
    @Column(name = "token_hash", nullable = false, length = 64)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private Purpose purpose;

    /** Whose it is; null for a person who has no account yet. */
    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    /** The employer of the subject; the platform for the bureau's people and for a token of an account. */
    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    /** The invitation; null for a token of an account. */
    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    /** The address that using it confirms, if any. */
    @Column(length = 254, updatable = false)
    private String address;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "voided_at")
    private Instant voidedAt;

    protected AccountToken() {}

    AccountToken(String tokenHash, TokenOrder order, Instant now) {
        this.tokenHash = tokenHash;
        this.purpose = order.purpose();
        this.accountId = order.accountId();
        this.tenantId = order.tenantId();
        this.subjectId = order.subjectId();
        this.address = order.address();
        this.expiresAt = now.plus(order.lives());
    }

    public Standing standing(Instant now) {
        if (usedAt != null) {
            return Standing.USED;
        }
        if (voidedAt != null) {
            return Standing.VOIDED;
        }
        return expiresAt.isAfter(now) ? Standing.OPEN : Standing.EXPIRED;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public String getTokenHash() {
        return tokenHash;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    @Nullable
    public UUID getAccountId() {
        return accountId;
    }

    public UUID getTenantId() {
        return tenantId;
    }

    @Nullable
    public UUID getSubjectId() {
        return subjectId;
    }

    @Nullable
    public String getAddress() {
        return address;
    }
}
