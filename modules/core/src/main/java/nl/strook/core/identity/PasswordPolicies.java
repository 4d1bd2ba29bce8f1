package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantContext;
import org.jspecify.annotations.Nullable;

/** What employers and bureau ask of the length of passwords, from the next password on; the manual's eight is the floor. */
@ApplicationScoped
@Transactional
public class PasswordPolicies {

    private static final int HIGHEST = 64;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AuditTrail trail;

    /** The longest length that one of them asks. */
    @SystemWork("Asked whenever somebody chooses a password")
    public int shortestAt(Collection<UUID> tenants) {
        return tenants.isEmpty()
                ? PasswordRule.SHORTEST
                : entityManager
                        .createQuery(
                                "select p from PasswordPolicy p where p.tenantId in :tenants", PasswordPolicy.class)
                        .setParameter("tenants", tenants)
                        .getResultStream()
                        .mapToInt(PasswordPolicy::getShortestLength)
                        .reduce(PasswordRule.SHORTEST, Math::max);
    }

    /** What the current tenant asks. */
    @RequiresPermission("access.rules")
    public int shortest() {
        PasswordPolicy row = row();
        return row == null ? PasswordRule.SHORTEST : row.getShortestLength();
    }

    /** @throws BusinessRuleViolation {@code identity.passwordLength} below eight or above sixty-four */
    @RequiresPermission("access.rules")
    @Audited("access.passwordLength")
    public void ask(int length) {
        if (length < PasswordRule.SHORTEST || length > HIGHEST) {
            throw BusinessRuleViolation.of("identity.passwordLength", PasswordRule.SHORTEST, HIGHEST);
        }
        int before = shortest();
        PasswordPolicy row = row();
        if (row == null) {
            entityManager.persist(new PasswordPolicy(TenantContext.current(), length));
        } else {
            row.ask(length);
        }
        trail.record(AuditEvent.of("access.passwordLength")
                .before(Map.of("length", before))
                .after(Map.of("length", length)));
    }

    private @Nullable PasswordPolicy row() {
        return entityManager.find(PasswordPolicy.class, TenantContext.current().value());
    }
}
