package nl.strook.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.UuidV7;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;

/**
 * One role of one person at one tenant; the bureau's roles stand under the platform's id. Read only through {@link
 * Memberships}: by account, or for the current tenant.
 */
@Entity
@SharedAcrossTenants("The log-in asks for all employers of a person before any is chosen")
public class Membership {

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private StandardRole role;

    /** The employee that the person is at this tenant; null for a role without one. */
    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "since_at", nullable = false, updatable = false)
    private Instant sinceAt;

    protected Membership() {}

    Membership(UUID accountId, TenantId tenant, StandardRole role, @Nullable UUID employeeId, Instant now) {
        this.id = UuidV7.next();
        this.accountId = accountId;
        this.tenantId = tenant.value();
        this.role = role;
        this.employeeId = employeeId;
        this.sinceAt = now;
    }

    void belongTo(@Nullable UUID employee) {
        this.employeeId = employee;
    }

    UUID getAccountId() {
        return accountId;
    }

    UUID getTenantId() {
        return tenantId;
    }

    StandardRole getRole() {
        return role;
    }

    UUID getEmployeeId() {
        return employeeId;
    }
}
