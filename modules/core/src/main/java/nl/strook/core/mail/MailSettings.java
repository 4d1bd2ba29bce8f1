package nl.strook.core.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the mail, from {@code STROOK_SMTP_*}, {@code STROOK_MAIL_FROM} and the two addresses of the installation.
 *
 * @param user null when the mail server wants no log-in
 * @param from the sender's address; the envelope sender is made from it, one per mail
 * @param bureauName sender of the mails that belong to no employer
 * @param publicUrl without a slash at the end; with {@code adminUrl} the only source of links
 */
public record MailSettings(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        Tls tls,
        String from,
        String publicUrl,
        String adminUrl,
        String bureauName) {

    /** How the connection to the mail server is protected. */
    public enum Tls {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int usualPort;

        Tls(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    /** @throws IllegalStateException with one line that names the setting and says what it should be */
    public static MailSettings of(Map<String, String> environment) {
        Tls tls = tls(value(environment, "STROOK_SMTP_TLS", "none"));
        String publicUrl = address(
                "STROOK_PUBLIC_URL",
                value(
                        environment,
                        "STROOK_PUBLIC_URL",
                        "http://localhost:" + value(environment, "STROOK_HTTP_PORT", "8080")));
        String adminUrl = address("STROOK_ADMIN_URL", value(environment, "STROOK_ADMIN_URL", publicUrl + "/admin"));
        String from = value(
                environment,
                "STROOK_MAIL_FROM",
                "no-reply@" + URI.create(publicUrl).getHost());
        if (!MailAddress.of("", from).isDeliverable()) {
            throw wrong("STROOK_MAIL_FROM", "one e-mail address");
        }
        String user = value(environment, "STROOK_SMTP_USER", "");
        String password = value(environment, "STROOK_SMTP_PASSWORD", "");
        return new MailSettings(
                value(environment, "STROOK_SMTP_HOST", "127.0.0.1"),
                port(value(environment, "STROOK_SMTP_PORT", String.valueOf(tls.usualPort))),
                user.isEmpty() ? null : user,
                user.isEmpty() ? null : password,
                tls,
                from,
                publicUrl,
                adminUrl,
                value(environment, "STROOK_BUREAU_NAME", "Strook"));
    }

    /** The part of the sender's address after the at sign; Message-IDs end in it. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** The envelope sender of one mail: a delivery failure that comes back names it (VERP). */
    String envelopeFrom(String mailId) {
        return from.substring(0, from.lastIndexOf('@')) + "+" + mailId + "@" + domain();
    }

    private static String value(Map<String, String> environment, String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static Tls tls(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "none" -> Tls.NONE;
            case "starttls" -> Tls.STARTTLS;
            case "tls" -> Tls.TLS;
            default -> throw wrong("STROOK_SMTP_TLS", "none, starttls or tls");
        };
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535 || Integer.parseInt(value) == 0) {
            throw wrong("STROOK_SMTP_PORT", "a port number");
        }
        return Integer.parseInt(value);
    }

    private static String address(String name, String value) {
        try {
            URI uri = new URI(value);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
            }
        } catch (URISyntaxException e) {
            throw wrong(name, "an address that begins with http:// or https://");
        }
        throw wrong(name, "an address that begins with http:// or https://");
    }

    private static IllegalStateException wrong(String name, String expected) {
        return new IllegalStateException(name + " is wrong: it should be " + expected + ".");
    }
}
