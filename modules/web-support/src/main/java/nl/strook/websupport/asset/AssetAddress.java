package nl.strook.websupport.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.strook.core.tenant.TenantLook;

/** Writes the addresses that {@link AssetServlet} answers. */
@ApplicationScoped
public class AssetAddress {

    @Inject
    Assets assets;

    /** @param application context path of the application: empty for the portal, {@code /admin} */
    public String file(String application, String name) {
        return application + "/assets/" + assets.version() + "/" + name;
    }

    public String stylesheet(String application) {
        return file(application, Assets.STYLESHEET);
    }

    public String brand(String application, TenantLook tenant) {
        return application + "/assets/brand/" + BrandSheet.of(tenant).name() + ".css";
    }

    public String manifest(String application, TenantLook tenant) {
        return application + "/assets/manifest/" + BrandSheet.of(tenant).name() + ".webmanifest";
    }
}
