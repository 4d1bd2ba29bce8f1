package nl.strook.websupport.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.strook.core.identity.Person;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantLook;
import nl.strook.websupport.edge.SiteAddress;
import org.jspecify.annotations.Nullable;

/** Where a person can go: the portals of employers, their administration, the bureau. */
@ApplicationScoped
public class Places {

    @Inject
    TenantDirectory directory;

    @Inject
    SiteAddress site;

    /**
     * One place.
     *
     * @param tenant null for the bureau
     * @param key what the form of the choice posts
     */
    public record Stop(@Nullable TenantLook tenant, boolean inPortal, String key, String address) {}

    /** All places of this person: the bureau first, then the portals and the administrations by name. */
    List<Stop> of(Person person) {
        List<Stop> stops = new ArrayList<>();
        if (person.isBureau()) {
            stops.add(new Stop(null, false, "bureau", site.administration() + "/"));
        }
        List<TenantLook> active = person.places().isEmpty() ? List.of() : directory.active();
        for (TenantLook tenant : active) {
            if (person.at(tenant.id()).inPortal()) {
                stops.add(new Stop(tenant, true, tenant.slug(), "/" + tenant.slug() + "/"));
            }
        }
        for (TenantLook tenant : active) {
            if (person.at(tenant.id()).inAdministration()) {
                String address = site.administration() + "/" + tenant.slug() + "/";
                stops.add(new Stop(tenant, false, "admin-" + tenant.slug(), address));
            }
        }
        return stops;
    }

    boolean reachesAdministration(Person person) {
        return person.places().values().stream().anyMatch(place -> place.inAdministration());
    }

    /** The portal that a path belongs to, when the person has a place there. */
    Optional<TenantLook> portalOf(Person person, String path) {
        String[] segments = path.split("[/?]", 3);
        return segments.length < 2
                ? Optional.empty()
                : directory
                        .find(segments[1])
                        .filter(look -> person.at(look.id()).inPortal());
    }
}
