package nl.strook.core.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;

/**
 * An invitation of one person to one role: of an employee, whose name and address stand there, or of somebody for the
 * administration. Inviting again is the same invitation with a new link.
 */
@Entity
public class Invitation extends TenantEntity {

    static final int MOST_WRONG_BIRTHS = 5;

    @Column(name = "employee_id", updatable = false)
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private StandardRole role;

    /** Of somebody who is no employee. */
    @Column(name = "user_name", length = 120)
    private String userName;

    @Column(name = "user_email", length = 254, updatable = false)
    private String userEmail;

    @Column(name = "user_language", length = 2)
    private String userLanguage;

    /** Whether the last one was a code on paper and no link by mail. */
    @Column(name = "on_paper", nullable = false)
    private boolean onPaper;

    /** How many links and codes went out; each mail has the number of its own. */
    @Column(nullable = false)
    private int sendings;

    @Column(nullable = false)
    private int reminders;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "wrong_births", nullable = false)
    private int wrongBirths;

    /** When the person asked for a new link. */
    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "revoked_because", length = 20)
    private RevokedBecause revokedBecause;

    protected Invitation() {}

    static Invitation ofEmployee(UUID employeeId) {
        Invitation invitation = new Invitation();
        invitation.employeeId = employeeId;
        invitation.role = StandardRole.EMPLOYEE;
        return invitation;
    }

    static Invitation ofUser(NewUser user) {
        Invitation invitation = new Invitation();
        invitation.role = user.role();
        invitation.userName = user.name();
        invitation.userEmail = user.email().value();
        invitation.userLanguage = user.language();
        return invitation;
    }

    /** A new link or code is on its way; what went wrong with the last one is over. */
    void sent(Instant now, Instant expires, boolean withCode) {
        onPaper = withCode;
        sendings++;
        sentAt = now;
        expiresAt = expires;
        wrongBirths = 0;
        reminders = 0;
        askedAt = null;
        activatedAt = null;
        revokedAt = null;
        revokedBecause = null;
    }

    /** A mail that asks whether an address is the person's own. */
    void addressed() {
        sendings++;
    }

    void reminded(Instant now, Instant expires) {
        sendings++;
        reminders++;
        sentAt = now;
        expiresAt = expires;
    }

    void revoke(Instant now, RevokedBecause because) {
        revokedAt = now;
        revokedBecause = because;
    }

    void askAgain(Instant now) {
        askedAt = now;
    }

    /** @return how many tries are left */
    int wrongBirth(Instant now) {
        wrongBirths++;
        if (wrongBirths >= MOST_WRONG_BIRTHS) {
            revoke(now, RevokedBecause.WRONG_BIRTH_DATE);
        }
        return MOST_WRONG_BIRTHS - wrongBirths;
    }

    void rightBirth() {
        wrongBirths = 0;
    }

    void activate(Instant now) {
        activatedAt = now;
        askedAt = null;
    }

    /** Whether its link or code may be taken up. */
    boolean isOpen(Instant now) {
        return activatedAt == null && revokedAt == null && expiresAt != null && expiresAt.isAfter(now);
    }

    boolean isActivated() {
        return activatedAt != null;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** Null for somebody who is no employee. */
    @Nullable
    public UUID getEmployeeId() {
        return employeeId;
    }

    public StandardRole getRole() {
        return role;
    }

    @Nullable
    String getUserName() {
        return userName;
    }

    @Nullable
    String getUserEmail() {
        return userEmail;
    }

    @Nullable
    String getUserLanguage() {
        return userLanguage;
    }

    boolean isOnPaper() {
        return onPaper;
    }

    int getSendings() {
        return sendings;
    }

    int getReminders() {
        return reminders;
    }

    int getWrongBirths() {
        return wrongBirths;
    }

    @Nullable
    Instant getExpiresAt() {
        return expiresAt;
    }

    @Nullable
    RevokedBecause getRevokedBecause() {
        return revokedBecause;
    }
}
