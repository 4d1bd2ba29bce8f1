package nl.strook.websupport.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import nl.strook.core.identity.BureauProfile;
import nl.strook.core.tenant.TenantLook;
import nl.strook.core.tenant.Tenants;

/** {@code /login/employer}: the places of a person who has more than one. The buttons post to the same address. */
@Named
@RequestScoped
public class EmployerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    VisitKeeper keeper;

    @Inject
    Places places;

    @Inject
    BureauProfile bureau;

    @Inject
    Tenants tenants;

    @Inject
    HttpServletRequest request;

    /** A card of the choice. */
    public record Card(String key, String name, String brand, boolean portal, boolean here) {
        public String getKey() {
            return key;
        }

        public String getName() {
            return name;
        }

        public String getBrand() {
            return brand;
        }

        public boolean isPortal() {
            return portal;
        }

        public boolean isHere() {
            return here;
        }
    }

    public List<Card> getCards() {
        Visit visit = keeper.visit(request).orElse(null);
        return visit == null
                ? List.of()
                : places.of(visit.person()).stream()
                        .map(stop -> card(stop, visit))
                        .toList();
    }

    private Card card(Places.Stop stop, Visit visit) {
        TenantLook tenant = stop.tenant();
        if (tenant == null) {
            String name = tenants.runOnPlatform(bureau::name).orElse("Strook");
            return new Card(stop.key(), name, "", false, false);
        }
        boolean here = stop.inPortal() && tenant.id().value().equals(visit.tenant());
        return new Card(stop.key(), tenant.name(), tenant.slug(), stop.inPortal(), here);
    }
}
