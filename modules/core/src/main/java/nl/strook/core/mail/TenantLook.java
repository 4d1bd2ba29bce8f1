package nl.strook.core.mail;

import nl.strook.core.tenant.Tenant;

/** What a mail shows of its tenant. */
public record TenantLook(String name, String slug, BrandColours colours) {

    public static TenantLook of(Tenant tenant) {
        return new TenantLook(
                tenant.getName(), tenant.getSlug(), BrandColours.of(tenant.getBrandHue(), tenant.getBrandChroma()));
    }

    /** For mails of the installation itself: the bureau's name in the house's own colours. */
    public static TenantLook ofBureau(String name) {
        return new TenantLook(name, "", BrandColours.of(255, 70));
    }
}
