package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.seam.EmployerTemplate;
import nl.strook.core.tenant.Tenant;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantRows;
import nl.strook.core.tenant.Tenants;

/**
 * Takes a new employer in: its tenant first, then its facts under that tenant. Its keys come with their first use. Called
 * with the platform bound, as pages over all employers are.
 */
@ApplicationScoped
@Transactional
public class EmployerRegistration {

    @Inject
    Tenants tenants;

    @Inject
    TenantRows registry;

    @Inject
    TenantDirectory directory;

    @Inject
    Employers employers;

    @Inject
    @Any
    Instance<EmployerTemplate> templates;

    /**
     * Registers an employer. When an earlier try ended between its two steps, it is finished.
     *
     * @throws BusinessRuleViolation {@code workforce.employer.slugTaken}
     */
    @RequiresPermission("employers.manage")
    @Audited("employer.register")
    public TenantId register(NewEmployer facts) {
        TenantId tenant =
                tenants.runOnPlatform(() -> registry.findActive(facts.slug().value())
                        .map(look -> look.id())
                        .orElseGet(() -> registry.add(new Tenant(
                                        facts.slug(), facts.displayName().strip()))
                                .id()));
        directory.forget();
        tenants.runAs(tenant, () -> {
            if (employers.find().isPresent()) {
                throw BusinessRuleViolation.of(
                        "workforce.employer.slugTaken", facts.slug().value());
            }
            employers.settle(facts);
        });
        return tenant;
    }

    /** Gives the employer its colour: hue 0-359, chroma in thousandths up to 150. */
    @RequiresPermission("employers.manage")
    @Audited("employer.paint")
    public void paint(TenantId tenant, int hue, int chroma) {
        tenants.runOnPlatform(() -> registry.get(tenant).paint(hue, chroma));
        directory.forget();
    }

    /** Sets the employer up as another one is: contract, menus and calendar; no people and no figures. */
    @RequiresPermission("employers.manage")
    @Audited("employer.takeOver")
    public void takeOver(TenantId example, TenantId made) {
        templates.forEach(template -> template.copy(example, made));
    }
}
