package nl.strook.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single {@code STROOK_…} variables; of a wrong one it remembers, in one line, what is wrong and what is right. */
final class SettingsValues {

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

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsValues(Map<String, String> environment) {
        this.environment = environment;
    }

    List<String> problems() {
        return problems;
    }

    /** Names that begin like ours and are none of ours, most likely a slip of the pen, and what comes later. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (String name : new TreeSet<>(environment.keySet())) {
            if (name.equals("STROOK_BOUNCE_IMAP_URL") && value(name) != null) {
                remarks.add(name + " does nothing yet: delivery failures in a mailbox are not read.");
            } else if (name.startsWith("STROOK_") && !KNOWN.contains(name)) {
                remarks.add(name + " is not a setting of Strook and does nothing.");
            }
        }
        return remarks;
    }

    Path directory(String name, Path usual) {
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

    URI url(String name, String usual, boolean withPath) {
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

    @Nullable
    String email(String name) {
        String given = value(name);
        if (given != null && !EMAIL.matcher(given).matches()) {
            wrong(name, "is '" + given + "'; it must be one e-mail address");
        }
        return given;
    }

    int port(String name, int usual) {
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

    /** Absent: what depends on it has a default of its own. */
    void number(String name, int least, int most) {
        String given = value(name);
        if (given != null
                && !(given.matches("[0-9]{1,5}")
                        && Integer.parseInt(given) >= least
                        && Integer.parseInt(given) <= most)) {
            wrong(name, "is '" + given + "'; it must be a number from " + least + " to " + most);
        }
    }

    boolean flag(String name, boolean usual) {
        String given = value(name);
        if (given == null) {
            return usual;
        }
        if (!given.equals("true") && !given.equals("false")) {
            wrong(name, "is '" + given + "'; it must be true or false");
        }
        return given.equals("true");
    }

    @Nullable
    String value(String name) {
        String given = environment.get(name);
        return given == null || given.isBlank() ? null : given.strip();
    }

    void wrong(String name, String why) {
        problems.add(name + " " + why + ".");
    }
}
