package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs where, with which role. Rows of other tenants are reachable only by account, never by tenant: {@code
 * ofCurrentTenant} and the changes take the tenant from the context.
 */
@ApplicationScoped
@Transactional
@SystemWork("The log-in reads by account; services that appoint people check their own right first")
public class Memberships {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** All places of a person by tenant id; the bureau's roles stand under the platform's id. */
    public Map<UUID, Place> placesOf(UUID account) {
        Map<UUID, Place> places = new HashMap<>();
        for (Membership row : rows(account)) {
            Place known = places.get(row.getTenantId());
            places.put(
                    row.getTenantId(),
                    known == null
                            ? new Place(Set.of(row.getRole()), row.getEmployeeId())
                            : known.and(row.getRole(), row.getEmployeeId()));
        }
        return places;
    }

    /** Accounts that have this role at the current tenant, by name. */
    public List<AccountLine> ofCurrentTenant(StandardRole role) {
        return entityManager
                .createQuery(
                        "select a from UserAccount a, Membership m where m.accountId = a.id and m.tenantId = :tenant"
                                + " and m.role = :role and a.active = true order by a.displayName, a.id",
                        UserAccount.class)
                .setParameter("tenant", TenantContext.current().value())
                .setParameter("role", role)
                .getResultStream()
                .map(AccountLine::of)
                .toList();
    }

    /** The account of an employee of the current tenant. */
    public Optional<AccountLine> ofEmployee(UUID employee) {
        return entityManager
                .createQuery(
                        "select a from UserAccount a, Membership m where m.accountId = a.id and m.tenantId = :tenant"
                                + " and m.employeeId = :employee and a.active = true order by a.id",
                        UserAccount.class)
                .setParameter("tenant", TenantContext.current().value())
                .setParameter("employee", employee)
                .getResultStream()
                .findFirst()
                .map(AccountLine::of);
    }

    /** The accounts of all employees of the current tenant. */
    public List<EmployeeAccount> employeeAccounts() {
        return entityManager
                .createQuery(
                        "select new nl.strook.core.identity.EmployeeAccount(m.employeeId, a.id, a.email, a.language)"
                                + " from UserAccount a, Membership m where m.accountId = a.id and m.tenantId = :tenant"
                                + " and m.role = :role and m.employeeId is not null and a.active = true",
                        EmployeeAccount.class)
                .setParameter("tenant", TenantContext.current().value())
                .setParameter("role", StandardRole.EMPLOYEE)
                .getResultList();
    }

    /**
     * Gives the person a role at the current tenant, or at the bureau when the platform is bound; the person's sessions
     * end, so that the next log-in knows it. Once is enough: a second time changes nothing.
     *
     * @throws BusinessRuleViolation {@code identity.membership.shared} when the account is that of another employee here
     */
    @Audited("membership.grant")
    public void grant(UUID account, StandardRole role, @Nullable UUID employee) {
        TenantId tenant = TenantContext.current();
        if (role.ofBureau() != tenant.isPlatform()) {
            throw new IllegalStateException("Role " + role + " does not exist at " + tenant);
        }
        Optional<Membership> there = row(account, tenant, role);
        if (there.isPresent()) {
            UUID known = there.get().getEmployeeId();
            if (known != null && !known.equals(employee)) {
                throw BusinessRuleViolation.of("identity.membership.shared");
            }
            there.get().belongTo(employee);
            return;
        }
        entityManager.persist(new Membership(account, tenant, role, employee, clock.instant()));
        entityManager.getReference(UserAccount.class, account).endSessions();
    }

    /** Takes a role at the current tenant away; ends the person's sessions. */
    @Audited("membership.revoke")
    public void revoke(UUID account, StandardRole role) {
        row(account, TenantContext.current(), role).ifPresent(row -> {
            entityManager.remove(row);
            entityManager.getReference(UserAccount.class, account).endSessions();
        });
    }

    private List<Membership> rows(UUID account) {
        return entityManager
                .createQuery("select m from Membership m where m.accountId = :account order by m.id", Membership.class)
                .setParameter("account", account)
                .getResultList();
    }

    private Optional<Membership> row(UUID account, TenantId tenant, StandardRole role) {
        return rows(account).stream()
                .filter(row -> row.getTenantId().equals(tenant.value()) && row.getRole() == role)
                .findFirst();
    }
}
