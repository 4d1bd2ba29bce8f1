package nl.strook.core.invitation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.BureauProfile;
import nl.strook.core.identity.LoginName;
import nl.strook.core.tenant.Tenants;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;

/**
 * The first start of an installation without demo: registers the bureau and invites its first administrator. Later starts
 * find the bureau and do nothing.
 */
@ApplicationScoped
public class FirstStart {

    @Inject
    Tenants tenants;

    @Inject
    BureauProfile bureau;

    @Inject
    Invitations invitations;

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup event) {
        Map<String, String> settings = System.getenv();
        if (!Boolean.parseBoolean(settings.get("STROOK_DEMO"))) {
            Actor.runAsSystem(
                    "first-start",
                    () -> tenants.runOnPlatform(
                            () -> begin(settings.get("STROOK_BUREAU_NAME"), settings.get("STROOK_FIRST_ADMIN"))));
        }
    }

    /** @throws IllegalStateException with one line that says what to set */
    void begin(@Nullable String bureauName, @Nullable String firstAdmin) {
        if (bureau.name().isPresent()) {
            return;
        }
        if (bureauName == null || bureauName.isBlank() || firstAdmin == null || firstAdmin.isBlank()) {
            throw new IllegalStateException("The database is empty: set STROOK_BUREAU_NAME to the bureau's name and"
                    + " STROOK_FIRST_ADMIN to the e-mail address of its first administrator");
        }
        bureau.register(bureauName.strip());
        invitations.sendTo(new NewUser(firstAdmin.strip(), new LoginName(firstAdmin), StandardRole.BUREAU_ADMIN, "nl"));
    }
}
