package nl.strook.payroll.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.engine.PayComponents;

/** The pay components of the current tenant: the master set, with the tenant's own in their place or beside them. */
@ApplicationScoped
@Transactional
public class ComponentSet {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,10}");

    @PersistenceContext
    EntityManager entityManager;

    /**
     * By code, in order. Also those that the engine makes itself and that no input may hold: their name, and what the law
     * leaves free of their treatment, count for the lines that it makes.
     */
    @SystemWork("Run, pay input and the payslip's texts read it; their services check who asks")
    public Map<String, PayComponent> components() {
        Map<String, PayComponent> byCode = new TreeMap<>();
        for (MasterPayComponent row : master()) {
            byCode.put(row.getCode(), row.component());
        }
        for (TenantPayComponent row : own()) {
            byCode.put(row.getCode(), row.component());
        }
        return Collections.unmodifiableMap(byCode);
    }

    /** Components whose lines the engine makes by itself and that the bureau or the tenant has otherwise. */
    @SystemWork("The calculation reads it; its service has checked who asks")
    public List<PayComponent> ownOfEngine() {
        return components().values().stream().filter(EngineLine::differs).toList();
    }

    /**
     * Gives the current tenant its own version of a component, or one of its own.
     *
     * @throws BusinessRuleViolation {@code payroll.component.code} when the code is not 1 to 10 digits or capitals, {@code
     *     payroll.component.nameMissing} for a code outside the master set without a name, {@code
     *     payroll.component.madeByStrook} for a new code of a kind that only the engine makes, {@code
     *     payroll.component.fixedByLaw} for another treatment than the law leaves to a line of the engine, see {@link
     *     EngineLine}
     */
    @RequiresPermission("payroll.components")
    @Audited("payroll.component.change")
    public void keep(PayComponent component) {
        PayComponent known = components().get(component.code());
        if (!CODE.matcher(component.code()).matches()) {
            throw BusinessRuleViolation.of("payroll.component.code", component.code());
        }
        if (known == null && (component.name() == null || component.name().isBlank())) {
            throw BusinessRuleViolation.of("payroll.component.nameMissing", component.code());
        }
        EngineLine.require(component);
        List<TenantPayComponent> present = own(component.code());
        if (present.isEmpty()) {
            entityManager.persist(new TenantPayComponent(component));
        } else {
            present.get(0).treatAs(component);
        }
    }

    /**
     * Drops the tenant's own version, so that the master's counts again.
     *
     * @throws BusinessRuleViolation {@code payroll.component.notInMaster} when there is no master to follow
     */
    @RequiresPermission("payroll.components")
    @Audited("payroll.component.followMaster")
    public void followMaster(String code) {
        if (master().stream().noneMatch(row -> row.getCode().equals(code))) {
            throw BusinessRuleViolation.of("payroll.component.notInMaster", code);
        }
        own(code).forEach(entityManager::remove);
    }

    /** Adds components that came with this version of the software; those that are there stay as the bureau has them. */
    @SystemWork("At start-up, for the whole installation")
    @Audited("payroll.component.introduce")
    public void introduce() {
        Set<String> present = new HashSet<>();
        master().forEach(row -> present.add(row.getCode()));
        for (PayComponent component : PayComponents.master()) {
            if (!present.contains(component.code())) {
                entityManager.persist(new MasterPayComponent(component));
            }
        }
    }

    private List<MasterPayComponent> master() {
        return entityManager
                .createQuery("select m from MasterPayComponent m", MasterPayComponent.class)
                .getResultList();
    }

    private List<TenantPayComponent> own() {
        return entityManager
                .createQuery("select c from TenantPayComponent c", TenantPayComponent.class)
                .getResultList();
    }

    private List<TenantPayComponent> own(String code) {
        return entityManager
                .createQuery("select c from TenantPayComponent c where c.code = :code", TenantPayComponent.class)
                .setParameter("code", code)
                .getResultList();
    }
}
