package nl.strook.websupport.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantLook;
import nl.strook.websupport.door.Visits;

/** Answers the door from the session. */
@ApplicationScoped
public class SessionVisits implements Visits {

    /** Where a person with more than one place, or none, chooses. */
    static final String CHOICE = "/login/employer";

    @Inject
    VisitKeeper keeper;

    @Inject
    Places places;

    @Inject
    TenantDirectory directory;

    @Override
    public boolean isLoggedIn(HttpServletRequest request) {
        return keeper.visit(request).isPresent();
    }

    @Override
    public Optional<TenantId> tenant(HttpServletRequest request) {
        return keeper.visit(request).flatMap(visit -> {
            UUID tenant = visit.tenant();
            return Optional.ofNullable(tenant == null ? null : new TenantId(tenant));
        });
    }

    @Override
    public boolean mayAdminister(HttpServletRequest request, TenantId tenant) {
        return keeper.visit(request)
                .filter(visit ->
                        visit.person().isBureau() || visit.person().at(tenant).inAdministration())
                .isPresent();
    }

    @Override
    public boolean isBureau(HttpServletRequest request) {
        return keeper.visit(request).filter(visit -> visit.person().isBureau()).isPresent();
    }

    @Override
    public String landing(HttpServletRequest request) {
        Visit visit = keeper.visit(request).orElse(null);
        if (visit == null) {
            return "/login";
        }
        UUID own = visit.tenant();
        Optional<TenantLook> current = own == null ? Optional.empty() : directory.find(new TenantId(own));
        if (current.isPresent()) {
            return "/" + current.get().slug() + "/";
        }
        List<Places.Stop> stops = places.of(visit.person());
        return stops.size() == 1 ? stops.get(0).address() : CHOICE;
    }
}
