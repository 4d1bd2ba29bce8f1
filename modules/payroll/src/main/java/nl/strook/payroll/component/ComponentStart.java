package nl.strook.payroll.component;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import nl.strook.core.identity.Actor;
import nl.strook.core.tenant.Tenants;

/** Fills the master set of a new installation, and completes it after an upgrade. */
@ApplicationScoped
public class ComponentStart {

    @Inject
    Tenants tenants;

    @Inject
    ComponentSet components;

    void introduce(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup event) {
        Actor.runAsSystem("start-up", () -> tenants.runOnPlatform(components::introduce));
    }
}
