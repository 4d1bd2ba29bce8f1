package nl.strook.core.mail;

import java.util.regex.Pattern;

/**
 * The one link of a mail, without host: the address comes from the settings only, never from a request.
 *
 * @param path begins with a slash; letters, digits and {@code / . _ ~ - ? = &} only; a secret
 *     stands behind a {@code #}, where no log sees it
 */
public record MailLink(Area area, String path) {

    /** Where the path begins. */
    public enum Area {
        /** {@code STROOK_PUBLIC_URL/{tenant}}. */
        PORTAL,
        /** {@code STROOK_ADMIN_URL/{tenant}}. */
        ADMIN,
        /** {@code STROOK_ADMIN_URL}: pages over all employers. */
        BUREAU,
        /** {@code STROOK_PUBLIC_URL/login}. */
        LOGIN
    }

    private static final Pattern FORM = Pattern.compile("/(?!/)[A-Za-z0-9/._~?=&-]{0,290}(#[A-Za-z0-9_-]{1,64})?");

    public MailLink {
        if (!FORM.matcher(path).matches() || path.contains("..")) {
            throw new UnsendableMailException("Not a path of ours: " + path.length() + " characters");
        }
    }

    /** A page of the tenant's portal: {@code /payslips/payslip/…}. */
    public static MailLink portal(String path) {
        return new MailLink(Area.PORTAL, path);
    }

    /** A page about the tenant in the administration: {@code /payroll/run/…}. */
    public static MailLink admin(String path) {
        return new MailLink(Area.ADMIN, path);
    }

    /** A page over all employers in the administration. */
    public static MailLink bureau(String path) {
        return new MailLink(Area.BUREAU, path);
    }

    /** A page of the log-in: {@code /invitation#…}. */
    public static MailLink login(String path) {
        return new MailLink(Area.LOGIN, path);
    }

    String address(MailSettings settings, String slug) {
        return switch (area) {
            case PORTAL -> settings.publicUrl() + "/" + slug + path;
            case ADMIN -> settings.adminUrl() + "/" + slug + path;
            case BUREAU -> settings.adminUrl() + path;
            case LOGIN -> settings.publicUrl() + "/login" + path;
        };
    }
}
