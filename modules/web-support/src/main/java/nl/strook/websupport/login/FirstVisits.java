package nl.strook.websupport.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.module.ModulePolicy;
import nl.strook.core.module.TenantModules;
import nl.strook.core.seam.FirstVisit;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;

/** What the modules that are on ask of a person who comes to an employer's portal. */
@ApplicationScoped
public class FirstVisits {

    @Inject
    @Any
    Instance<FirstVisit> all;

    @Inject
    TenantModules modules;

    @Inject
    CurrentUser user;

    @Inject
    Tenants tenants;

    /** The first page with an open question, below the employer's address. */
    Optional<String> page(TenantId tenant) {
        return tenants.runAs(tenant, () -> {
            ModulePolicy policy = modules.policy();
            return all.stream()
                    .filter(each -> policy.decide(each.moduleId()).on() && user.can(each.permission()))
                    .sorted(Comparator.comparing(FirstVisit::moduleId))
                    .flatMap(each -> each.page().stream())
                    .findFirst();
        });
    }
}
