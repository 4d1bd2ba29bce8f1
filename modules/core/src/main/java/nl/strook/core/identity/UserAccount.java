package nl.strook.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import nl.strook.core.tenant.UuidV7;

/** A person who can log in. Which employers the person belongs to stands in {@link Membership}. */
@Entity
@SharedAcrossTenants("A person has one account for all employers")
public class UserAccount {

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false, length = 254)
    private String email;

    @Column(name = "display_name", nullable = false, length = 120)
    private String displayName;

    @Column(nullable = false, length = 2)
    private String language;

    /** PHC string with the pepper's id; null until the invitation is taken up. */
    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "pin_hash")
    private String pinHash;

    /** Goes up when what a session may assume has changed; sessions of an older epoch end at their next request. */
    @Column(name = "security_epoch", nullable = false)
    private int securityEpoch;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected UserAccount() {}

    UserAccount(LoginName name, String displayName, String language, Instant now) {
        this.id = UuidV7.next();
        this.email = name.value();
        this.displayName = displayName;
        this.language = language;
        this.active = true;
        this.createdAt = now;
    }

    void setPassword(String hash) {
        this.passwordHash = hash;
        endSessions();
    }

    void setPin(String hash) {
        this.pinHash = hash;
        endSessions();
    }

    /** The same password under newer parameters; sessions go on. */
    void rehash(String hash) {
        this.passwordHash = hash;
    }

    void speak(String newLanguage) {
        this.language = newLanguage;
    }

    void rename(String name) {
        this.displayName = name;
    }

    void activate(boolean on) {
        this.active = on;
        endSessions();
    }

    void endSessions() {
        this.securityEpoch++;
    }

    public UUID getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getLanguage() {
        return language;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    String getPinHash() {
        return pinHash;
    }

    public int getSecurityEpoch() {
        return securityEpoch;
    }

    public boolean isActive() {
        return active;
    }
}
