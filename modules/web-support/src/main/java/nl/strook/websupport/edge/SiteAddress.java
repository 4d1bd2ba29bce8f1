package nl.strook.websupport.edge;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the installation is seen from outside; the only source of absolute addresses.
 *
 * @param portal {@code STROOK_PUBLIC_URL} without a slash at the end
 * @param administration {@code STROOK_ADMIN_URL} without a slash at the end
 * @param secureCookies {@code STROOK_SECURE_COOKIES}
 */
public record SiteAddress(String portal, String administration, boolean secureCookies) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public static SiteAddress of(Map<String, String> settings) {
        String port = value(settings, "STROOK_HTTP_PORT", "8080");
        String portal = cut(value(settings, "STROOK_PUBLIC_URL", "http://localhost:" + port));
        String administration = cut(value(settings, "STROOK_ADMIN_URL", portal + "/admin"));
        boolean secure = !"false".equals(value(settings, "STROOK_SECURE_COOKIES", "true"));
        return new SiteAddress(portal, administration, secure);
    }

    /** Whether browsers may be told to come by https only. */
    public boolean isHttps() {
        return portal.startsWith("https://");
    }

    /**
     * Whether a {@code Host} header names us.
     *
     * @param host with or without port
     */
    public boolean isOurs(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
        String own = nameOf(portal);
        return name.equals(own)
                || name.equals(nameOf(administration))
                || (LOOPBACK.contains(own) && LOOPBACK.contains(name));
    }

    /** Name of the session cookie. */
    public String sessionCookie(String application) {
        return (secureCookies ? "__Host-" : "strook-") + application;
    }

    private static String nameOf(String address) {
        String authority = URI.create(address).getAuthority();
        return authority.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
    }

    private static String value(Map<String, String> settings, String name, String otherwise) {
        String value = settings.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static String cut(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
