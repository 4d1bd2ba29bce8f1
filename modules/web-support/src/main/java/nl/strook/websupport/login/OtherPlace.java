package nl.strook.websupport.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.tenant.TenantLook;
import org.jspecify.annotations.Nullable;

/**
 * On the 404 of the portal: the employer of the address when it is another one of this person's own. Nobody else learns
 * that it exists.
 */
@Named
@RequestScoped
public class OtherPlace {

    @Inject
    VisitKeeper keeper;

    @Inject
    Places places;

    @Inject
    HttpServletRequest request;

    private @Nullable Optional<TenantLook> found;

    public @Nullable String getSlug() {
        return look().map(TenantLook::slug).orElse(null);
    }

    public @Nullable String getName() {
        return look().map(TenantLook::name).orElse(null);
    }

    private Optional<TenantLook> look() {
        Optional<TenantLook> known = found;
        if (known == null) {
            known = keeper.visit(request).flatMap(this::find);
            found = known;
        }
        return known;
    }

    private Optional<TenantLook> find(Visit visit) {
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        UUID own = visit.tenant();
        return places.portalOf(visit.person(), path)
                .filter(look -> !look.id().value().equals(own));
    }
}
