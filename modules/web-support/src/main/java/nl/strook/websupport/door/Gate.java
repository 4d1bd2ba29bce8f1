package nl.strook.websupport.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.module.ModuleCatalog;
import nl.strook.core.module.ModulePolicy;
import nl.strook.core.module.TenantModules;
import nl.strook.core.tenant.TenantContext;
import nl.strook.moduleapi.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The gate before every module page, download and postback: the first segment of an address is the module id, so a module
 * that is off for the tenant answers 404 for all of them. Asks the policy once per request.
 */
@RequestScoped
public class Gate {

    @Inject
    TenantModules modules;

    @Inject
    CurrentUser user;

    private @Nullable ModulePolicy policy;

    /** The policy of the bound tenant. */
    public ModulePolicy policy() {
        ModulePolicy known = policy;
        if (known == null) {
            known = modules.policy();
            policy = known;
        }
        return known;
    }

    /** Whether an address of the module may answer at all; an area of the shell has no module and is open. */
    boolean lets(Audience audience, Address address) {
        boolean isModule = ModuleCatalog.installed().find(address.first()).isPresent();
        if (!isModule || address.isHome()) {
            return true;
        }
        // The administration keeps the bureau's view of a module that the employees no longer see.
        return policy().decide(address.first()).on() || (audience == Audience.ADMIN && user.isBureau());
    }

    /** Whether this person has the right to a page of the menu; pages outside the menu are checked by their services. */
    boolean permits(Audience audience, Address address) {
        boolean ofOneEmployer =
                TenantContext.isBound() && !TenantContext.current().isPlatform();
        return ModuleCatalog.installed().find(address.first()).stream()
                .flatMap(module -> module.menu().stream())
                .filter(entry -> entry.audience() == audience && entry.page().equals(address.page()))
                .filter(entry -> entry.overAllEmployers() != ofOneEmployer)
                .allMatch(entry -> user.can(entry.permission()));
    }
}
