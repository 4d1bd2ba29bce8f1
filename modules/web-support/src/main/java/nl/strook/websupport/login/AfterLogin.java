package nl.strook.websupport.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.strook.core.identity.HandOvers;
import nl.strook.core.tenant.TenantLook;
import nl.strook.core.tenant.Tenants;
import nl.strook.websupport.edge.SiteAddress;
import org.jspecify.annotations.Nullable;

/** Leads a person who is logged in to where the role belongs, or to where they were going. */
@ApplicationScoped
public class AfterLogin {

    @Inject
    VisitKeeper keeper;

    @Inject
    Places places;

    @Inject
    SessionVisits visits;

    @Inject
    HandOvers handOvers;

    @Inject
    FirstVisits firstVisits;

    @Inject
    Tenants tenants;

    @Inject
    SiteAddress site;

    /** Address to go to; puts the portal's session into the employer that follows from it. */
    String lead(HttpServletRequest request, Visit visit, NextStop next) {
        String state = next.state();
        if (state != null && places.reachesAdministration(visit.person())) {
            return handOver(visit, state);
        }
        String to = next.to();
        Optional<TenantLook> wanted = portal(visit, to);
        if (to != null && wanted.isPresent()) {
            return enter(request, visit, wanted.get(), to);
        }
        List<Places.Stop> stops = places.of(visit.person());
        if (visit.tenant() == null && stops.size() == 1) {
            return go(request, visit, stops.get(0));
        }
        return visits.landing(request);
    }

    /** Goes to a place that the person chose; an unknown one leads back to the choice. */
    String choose(HttpServletRequest request, Visit visit, @Nullable String key) {
        return places.of(visit.person()).stream()
                .filter(stop -> stop.key().equals(key))
                .findFirst()
                .map(stop -> go(request, visit, stop))
                .orElse(SessionVisits.CHOICE);
    }

    private String go(HttpServletRequest request, Visit visit, Places.Stop stop) {
        TenantLook tenant = stop.tenant();
        return stop.inPortal() && tenant != null ? enter(request, visit, tenant, stop.address()) : stop.address();
    }

    /** A switch of employer is a new session: new id, nothing of the other employer's pages left. */
    private String enter(HttpServletRequest request, Visit visit, TenantLook tenant, String address) {
        if (tenant.id().value().equals(visit.tenant())) {
            return address;
        }
        keeper.renew(request, visit.at(tenant.id()));
        String home = "/" + tenant.slug() + "/";
        return address.equals(home)
                ? firstVisits.page(tenant.id()).map(page -> home + page).orElse(home)
                : address;
    }

    private Optional<TenantLook> portal(Visit visit, @Nullable String to) {
        return to == null ? Optional.empty() : places.portalOf(visit.person(), to);
    }

    private String handOver(Visit visit, String state) {
        String code = tenants.runOnPlatform(() -> handOvers.issue(visit.loginId(), state));
        return site.administration() + "/enter?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
