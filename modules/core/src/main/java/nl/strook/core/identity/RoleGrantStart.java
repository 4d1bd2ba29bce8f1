package nl.strook.core.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import nl.strook.core.module.ModuleCatalog;

/** Gives the standard roles the permissions that came with this version. */
@ApplicationScoped
public class RoleGrantStart {

    @Inject
    RoleGrants grants;

    void introduce(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup event) {
        Actor.runAsSystem(
                "start-up",
                () -> grants.introduce(ModuleCatalog.installed().modules().stream()
                        .flatMap(module -> module.permissions().stream())
                        .toList()));
    }
}
