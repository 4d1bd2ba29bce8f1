package nl.strook.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import nl.strook.core.tenant.UuidV7;
import nl.strook.moduleapi.StandardRole;

/** Whether a role has a permission. Every permission has a row for every role, so that a withdrawn one stays withdrawn. */
@Entity
@SharedAcrossTenants("Roles mean the same at every employer")
public class RoleGrant {

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private StandardRole role;

    @Column(nullable = false, length = 80, updatable = false)
    private String permission;

    @Column(nullable = false)
    private boolean granted;

    protected RoleGrant() {}

    RoleGrant(StandardRole role, String permission, boolean granted) {
        this.id = UuidV7.next();
        this.role = role;
        this.permission = permission;
        this.granted = granted;
    }

    void grant(boolean to) {
        this.granted = to;
    }

    StandardRole getRole() {
        return role;
    }

    String getPermission() {
        return permission;
    }

    boolean isGranted() {
        return granted;
    }
}
