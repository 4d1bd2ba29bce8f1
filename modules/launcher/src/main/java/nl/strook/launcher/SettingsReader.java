package nl.strook.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the {@code STROOK_…} variables, and says of each wrong one, in one line, what is wrong and what is right. */
final class SettingsReader {

    private static final Set<String> KNOWN = Set.of(
            "STROOK_HTTP_PORT",
            "STROOK_MANAGEMENT_PORT",
            "STROOK_MAIL_PORT",
            "STROOK_DB_URL",
            "STROOK_DB_USER",
            "STROOK_DB_PASSWORD",
            "STROOK_DB_MIGRATION_USER",
            "STROOK_DB_MIGRATION_PASSWORD",
            "STROOK_DB_POOL",
            "STROOK_SMTP_HOST",
            "STROOK_SMTP_PORT",
            "STROOK_SMTP_USER",
            "STROOK_SMTP_PASSWORD",
            "STROOK_SMTP_TLS",
            "STROOK_MAIL_FROM",
            "STROOK_BOUNCE_IMAP_URL",
            "STROOK_BUREAU_NAME",
            "STROOK_FIRST_ADMIN",
            "STROOK_DATA_DIR",
            "STROOK_MARIADB_HOME",
            "STROOK_DEMO",
            "STROOK_DEV",
            "STROOK_CLOCK",
            "STROOK_PUBLIC_URL",
            "STROOK_SECURE_COOKIES",
            "STROOK_ADMIN_URL",
            "STROOK_KEYS_FILE");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");
    private static final Pattern DATABASE_URL = Pattern.compile("jdbc:mariadb://[^/\\s]+/[^/?\\s]+(\\?\\S*)?");

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    List<String> problems() {
        return problems;
    }

    /** Names that begin like ours and are none of ours: most likely a slip of the pen. */
    Set<String> unknown() {
        Set<String> names = new TreeSet<>(environment.keySet());
        names.removeIf(name -> !name.startsWith("STROOK_") || KNOWN.contains(name));
        return names;
    }

    /**
     * @param repository where {@code .data} lies by default
     * @param development whether {@code mvn -Prun} starts: the demo world and pages from the source tree by default
     * @return the settings, or null if there are {@link #problems()}
     */
    @Nullable
    Settings read(Path repository, boolean development) {
        int http = port("STROOK_HTTP_PORT", 8080);
        int management = port("STROOK_MANAGEMENT_PORT", 9990);
        int mail = port("STROOK_MAIL_PORT", 8025);
        distinct(http, management, mail);
        URI publicUrl = url("STROOK_PUBLIC_URL", "http://localhost:" + http, false);
        URI adminUrl = url("STROOK_ADMIN_URL", publicUrl + "/admin", true);
        boolean secureCookies = flag("STROOK_SECURE_COOKIES", true);
        if (!secureCookies && (publicUrl + "").startsWith("https:")) {
            wrong("STROOK_SECURE_COOKIES", "is false while STROOK_PUBLIC_URL is an https address; leave it out");
        }
        boolean demo = flag("STROOK_DEMO", development);
        if (demo && !Settings.isLoopback(publicUrl)) {
            wrong(
                    "STROOK_DEMO",
                    "is true while STROOK_PUBLIC_URL (" + publicUrl
                            + ") is not this machine; the demo password is public, so set STROOK_DEMO=false");
        }
        OffsetDateTime clock = clock(demo);
        Settings.Database database = database();
        Settings.Smtp smtp = smtp();
        Path data = directory("STROOK_DATA_DIR", repository.resolve(".data"));
        Path programs =
                value("STROOK_MARIADB_HOME") == null ? data.resolve("mariadb") : directory("STROOK_MARIADB_HOME", data);
        Path keys = keysFile(database, data);
        String from = email("STROOK_MAIL_FROM");
        String firstAdmin = email("STROOK_FIRST_ADMIN");
        String bounces = value("STROOK_BOUNCE_IMAP_URL");
        if (bounces != null && !bounces.matches("imaps?://\\S+")) {
            wrong("STROOK_BOUNCE_IMAP_URL", "must look like imaps://user:password@host/INBOX");
        }
        boolean dev = flag("STROOK_DEV", development);
        if (!problems.isEmpty()) {
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
                value("STROOK_BUREAU_NAME"),
                firstAdmin);
    }

    private Settings.@Nullable Database database() {
        String url = value("STROOK_DB_URL");
        if (url == null) {
            for (String name : List.of(
                    "STROOK_DB_USER",
                    "STROOK_DB_PASSWORD",
                    "STROOK_DB_MIGRATION_USER",
                    "STROOK_DB_MIGRATION_PASSWORD")) {
                if (value(name) != null) {
                    wrong(
                            name,
                            "is set without STROOK_DB_URL; set that too, or leave both out for the embedded database");
                }
            }
            return null;
        }
        if (!DATABASE_URL.matcher(url).matches()) {
            wrong("STROOK_DB_URL", "must look like jdbc:mariadb://host:3306/strook");
        }
        String user = value("STROOK_DB_USER");
        String password = value("STROOK_DB_PASSWORD");
        if (user == null || password == null) {
            wrong(user == null ? "STROOK_DB_USER" : "STROOK_DB_PASSWORD", "is required with STROOK_DB_URL");
            return null;
        }
        String migrationUser = value("STROOK_DB_MIGRATION_USER");
        String migrationPassword = value("STROOK_DB_MIGRATION_PASSWORD");
        if ((migrationUser == null) != (migrationPassword == null)) {
            wrong("STROOK_DB_MIGRATION_USER", "and STROOK_DB_MIGRATION_PASSWORD go together; set both or none");
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
        String host = value("STROOK_SMTP_HOST");
        if (host == null) {
            for (String name :
                    List.of("STROOK_SMTP_PORT", "STROOK_SMTP_USER", "STROOK_SMTP_PASSWORD", "STROOK_SMTP_TLS")) {
                if (value(name) != null) {
                    wrong(
                            name,
                            "is set without STROOK_SMTP_HOST; set that too, or leave both out for the mail catcher");
                }
            }
            return null;
        }
        String given = value("STROOK_SMTP_TLS");
        String tls = given == null ? "starttls" : given;
        if (!Set.of("none", "starttls", "tls").contains(tls)) {
            wrong("STROOK_SMTP_TLS", "is '" + tls + "'; it must be none, starttls or tls");
        }
        String user = value("STROOK_SMTP_USER");
        String password = value("STROOK_SMTP_PASSWORD");
        if ((user == null) != (password == null)) {
            wrong("STROOK_SMTP_USER", "and STROOK_SMTP_PASSWORD go together; set both or none");
        }
        int usual = tls.equals("none") ? 25 : tls.equals("tls") ? 465 : 587;
        return new Settings.Smtp(host, port("STROOK_SMTP_PORT", usual), user, password, tls);
    }

    private Path directory(String name, Path usual) {
        String given = value(name);
        try {
            Path directory =
                    (given == null ? usual : Path.of(given)).toAbsolutePath().normalize();
            Path existing = directory;
            while (existing != null && !Files.exists(existing)) {
                existing = existing.getParent();
            }
            if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
                wrong(name, "is " + directory + ", and that is no directory we may write in; name another one");
            }
            return directory;
        } catch (InvalidPathException e) {
            wrong(name, "is not a path: " + given);
            return usual;
        }
    }

    private Path keysFile(Settings.@Nullable Database database, Path data) {
        String given = value("STROOK_KEYS_FILE");
        if (given == null) {
            if (database != null) {
                wrong(
                        "STROOK_KEYS_FILE",
                        "is required with STROOK_DB_URL; name the file with the master keys (README.md, Outside)");
            }
            return data.resolve("keys.properties");
        }
        Path file = Path.of(given).toAbsolutePath();
        if (database != null && !Files.isReadable(file)) {
            wrong(
                    "STROOK_KEYS_FILE",
                    "is " + file + ", and no file that we may read is there; put your copy back, or make one for a new"
                            + " database (README.md, Outside)");
        }
        return file;
    }

    private @Nullable OffsetDateTime clock(boolean demo) {
        String given = value("STROOK_CLOCK");
        if (given == null) {
            return null;
        }
        if (!demo) {
            wrong("STROOK_CLOCK", "moves the clock and works only with STROOK_DEMO=true; leave it out");
        }
        try {
            return OffsetDateTime.parse(given);
        } catch (DateTimeParseException e) {
            wrong("STROOK_CLOCK", "is '" + given + "'; it must look like 2026-01-31T09:00:00+01:00");
            return null;
        }
    }

    private URI url(String name, String usual, boolean withPath) {
        String given = value(name);
        URI fallback = URI.create(usual);
        if (given == null) {
            return fallback;
        }
        try {
            URI url = new URI(given.endsWith("/") ? given.substring(0, given.length() - 1) : given);
            boolean scheme = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            boolean path = url.getPath() == null || url.getPath().isEmpty() || withPath;
            if (scheme && path && url.getHost() != null && url.getQuery() == null && url.getUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Said below, in the same words as for an address of another kind.
        }
        wrong(name, "is '" + given + "'; it must look like https://loon.example.nl" + (withPath ? "/admin" : ""));
        return fallback;
    }

    private @Nullable String email(String name) {
        String given = value(name);
        if (given != null && !EMAIL.matcher(given).matches()) {
            wrong(name, "is '" + given + "'; it must be one e-mail address");
        }
        return given;
    }

    private int port(String name, int usual) {
        String given = value(name);
        if (given == null) {
            return usual;
        }
        if (given.matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(given);
            if (number >= 1 && number <= 65535) {
                return number;
            }
        }
        wrong(name, "is '" + given + "'; it must be a port number from 1 to 65535");
        return usual;
    }

    private void distinct(int... ports) {
        if (Arrays.stream(ports).distinct().count() != ports.length) {
            wrong("STROOK_HTTP_PORT", "STROOK_MANAGEMENT_PORT and STROOK_MAIL_PORT must be three different ports");
        }
    }

    private boolean flag(String name, boolean usual) {
        String given = value(name);
        if (given == null) {
            return usual;
        }
        if (!given.equals("true") && !given.equals("false")) {
            wrong(name, "is '" + given + "'; it must be true or false");
        }
        return given.equals("true");
    }

    private @Nullable String value(String name) {
        String given = environment.get(name);
        return given == null || given.isBlank() ? null : given.strip();
    }

    private void wrong(String name, String why) {
        problems.add(name + " " + why + ".");
    }
}
