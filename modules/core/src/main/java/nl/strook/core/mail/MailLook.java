package nl.strook.core.mail;

import nl.strook.core.tenant.TenantLook;

/**
 * What a mail shows of its tenant.
 *
 * @param slug empty for mails of the installation itself
 */
public record MailLook(String name, String slug, BrandColours colours) {

    public static MailLook of(TenantLook tenant) {
        return new MailLook(tenant.name(), tenant.slug(), BrandColours.of(tenant.brandHue(), tenant.brandChroma()));
    }

    /** For mails that belong to no employer: the bureau's name in the house's own colours. */
    public static MailLook ofBureau(String name) {
        return new MailLook(name, "", BrandColours.of(165, 75));
    }
}
