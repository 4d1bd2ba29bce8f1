package nl.strook.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the {@code STROOK_…} variables, and says of each wrong one, in one line, what is wrong and what is right. */
final class SettingsReader {

    private static final Pattern DATABASE_URL = Pattern.compile("jdbc:mariadb://[^/\\s]+/[^/?\\s]+(\\?\\S*)?");

    private static final int LONGEST_NAME = 120;

    private final SettingsValues values;

    SettingsReader(Map<String, String> environment) {
        this.values = new SettingsValues(environment);
    }

    List<String> problems() {
        return values.problems();
    }

    /** What is set and has no effect, a line each. */
    List<String> remarks() {
        return values.remarks();
    }

    /**
     * @param repository where {@code .data} lies by default
     * @param development whether {@code mvn -Prun} starts: the demo world and pages from the source tree by default
     * @return the settings, or null if there are {@link #problems()}
     */
    @Nullable
    Settings read(Path repository, boolean development) {
        int http = values.port("STROOK_HTTP_PORT", 8080);
        int management = values.port("STROOK_MANAGEMENT_PORT", 9990);
        int mail = values.port("STROOK_MAIL_PORT", 8025);
        distinct(http, management, mail);
        URI publicUrl = values.url("STROOK_PUBLIC_URL", "http://localhost:" + http, false);
        URI adminUrl = values.url("STROOK_ADMIN_URL", publicUrl + "/admin", true);
        boolean secureCookies = values.flag("STROOK_SECURE_COOKIES", true);
        if (!secureCookies && (publicUrl + "").startsWith("https:")) {
            values.wrong("STROOK_SECURE_COOKIES", "is false while STROOK_PUBLIC_URL is an https address; leave it out");
        }
        boolean demo = values.flag("STROOK_DEMO", development);
        if (demo && !Settings.isLoopback(publicUrl)) {
            values.wrong(
                    "STROOK_DEMO",
                    "is true while STROOK_PUBLIC_URL (" + publicUrl
                            + ") is not this machine; the demo password is public, so set STROOK_DEMO=false");
        }
        OffsetDateTime clock = clock(demo);
        Settings.Database database = database();
        Settings.Smtp smtp = smtp();
        Path data = values.directory("STROOK_DATA_DIR", repository.resolve(".data"));
        Path programs = values.value("STROOK_MARIADB_HOME") == null
                ? data.resolve("mariadb")
                : values.directory("STROOK_MARIADB_HOME", data);
        Path keys = keysFile(database, data);
        String from = values.email("STROOK_MAIL_FROM");
        String firstAdmin = values.email("STROOK_FIRST_ADMIN");
        String bounces = values.value("STROOK_BOUNCE_IMAP_URL");
        if (bounces != null && !bounces.matches("imaps?://\\S+")) {
            values.wrong("STROOK_BOUNCE_IMAP_URL", "must look like imaps://user:password@host/INBOX");
        }
        boolean dev = values.flag("STROOK_DEV", development);
        values.number("STROOK_DB_POOL", 5, 500);
        String bureau = values.value("STROOK_BUREAU_NAME");
        if (bureau != null && bureau.length() > LONGEST_NAME) {
            values.wrong("STROOK_BUREAU_NAME", "is longer than " + LONGEST_NAME + " characters; shorten it");
        }
        if (!values.problems().isEmpty()) {
            return null;
        }
        return new Settings(
                http,
                management,
                mail,
                publicUrl,
                adminUrl,
                secureCookies,
                demo,
                dev,
                clock,
                from == null ? "no-reply@" + publicUrl.getHost() : from,
                bounces,
                database,
                smtp,
                data,
                programs,
                keys,
                bureau,
                firstAdmin);
    }

    private Settings.@Nullable Database database() {
        String url = values.value("STROOK_DB_URL");
        if (url == null) {
            for (String name : List.of(
                    "STROOK_DB_USER",
                    "STROOK_DB_PASSWORD",
                    "STROOK_DB_MIGRATION_USER",
                    "STROOK_DB_MIGRATION_PASSWORD")) {
                if (values.value(name) != null) {
                    values.wrong(
                            name,
                            "is set without STROOK_DB_URL; set that too, or leave both out for the embedded database");
                }
            }
            return null;
        }
        if (!DATABASE_URL.matcher(url).matches()) {
            values.wrong("STROOK_DB_URL", "must look like jdbc:mariadb://host:3306/strook");
        }
        String user = values.value("STROOK_DB_USER");
        String password = values.value("STROOK_DB_PASSWORD");
        if (user == null || password == null) {
            values.wrong(user == null ? "STROOK_DB_USER" : "STROOK_DB_PASSWORD", "is required with STROOK_DB_URL");
            return null;
        }
        String migrationUser = values.value("STROOK_DB_MIGRATION_USER");
        String migrationPassword = values.value("STROOK_DB_MIGRATION_PASSWORD");
        if ((migrationUser == null) != (migrationPassword == null)) {
            values.wrong("STROOK_DB_MIGRATION_USER", "and STROOK_DB_MIGRATION_PASSWORD go together; set both or none");
        }
        return new Settings.Database(
                withTimeouts(url),
                user,
                password,
                migrationUser == null ? user : migrationUser,
                migrationPassword == null ? password : migrationPassword);
    }

    /** A hung database must not hang us: without these the driver waits for ever. */
    static String withTimeouts(String url) {
        String with = url;
        for (String option : List.of("connectTimeout=2000", "socketTimeout=30000")) {
            String name = option.substring(0, option.indexOf('=') + 1);
            if (!with.contains(name)) {
                with += (with.contains("?") ? "&" : "?") + option;
            }
        }
        return with;
    }

    private Settings.@Nullable Smtp smtp() {
        String host = values.value("STROOK_SMTP_HOST");
        if (host == null) {
            for (String name :
                    List.of("STROOK_SMTP_PORT", "STROOK_SMTP_USER", "STROOK_SMTP_PASSWORD", "STROOK_SMTP_TLS")) {
                if (values.value(name) != null) {
                    values.wrong(
                            name,
                            "is set without STROOK_SMTP_HOST; set that too, or leave both out for the mail catcher");
                }
            }
            return null;
        }
        String given = values.value("STROOK_SMTP_TLS");
        String tls = given == null ? "starttls" : given;
        if (!Set.of("none", "starttls", "tls").contains(tls)) {
            values.wrong("STROOK_SMTP_TLS", "is '" + tls + "'; it must be none, starttls or tls");
        }
        String user = values.value("STROOK_SMTP_USER");
        String password = values.value("STROOK_SMTP_PASSWORD");
        if ((user == null) != (password == null)) {
            values.wrong("STROOK_SMTP_USER", "and STROOK_SMTP_PASSWORD go together; set both or none");
        }
        int usual = tls.equals("none") ? 25 : tls.equals("tls") ? 465 : 587;
        return new Settings.Smtp(host, values.port("STROOK_SMTP_PORT", usual), user, password, tls);
    }

    private Path keysFile(Settings.@Nullable Database database, Path data) {
        String given = values.value("STROOK_KEYS_FILE");
        if (given == null) {
            if (database != null) {
                values.wrong(
                        "STROOK_KEYS_FILE",
                        "is required with STROOK_DB_URL; name the file with the master keys (README.md, Your own"
                                + " database and mail server)");
            }
            return data.resolve("keys.properties");
        }
        Path file = Path.of(given).toAbsolutePath();
        if (database != null && !Files.isReadable(file)) {
            values.wrong(
                    "STROOK_KEYS_FILE",
                    "is " + file + ", and no file that we may read is there; put your copy back, or make one for a new"
                            + " database (README.md, Your own database and mail server)");
        }
        return file;
    }

    private @Nullable OffsetDateTime clock(boolean demo) {
        String given = values.value("STROOK_CLOCK");
        if (given == null) {
            return null;
        }
        if (!demo) {
            values.wrong("STROOK_CLOCK", "moves the clock and works only with STROOK_DEMO=true; leave it out");
        }
        try {
            return OffsetDateTime.parse(given);
        } catch (DateTimeParseException e) {
            values.wrong("STROOK_CLOCK", "is '" + given + "'; it must look like 2026-01-31T09:00:00+01:00");
            return null;
        }
    }

    private void distinct(int... ports) {
        if (Arrays.stream(ports).distinct().count() != ports.length) {
            values.wrong(
                    "STROOK_HTTP_PORT", "STROOK_MANAGEMENT_PORT and STROOK_MAIL_PORT must be three different ports");
        }
    }
}
