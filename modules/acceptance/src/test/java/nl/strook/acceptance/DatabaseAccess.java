package nl.strook.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to reach an embedded database that runs: the port is in the launcher's {@code database.log}, the passwords are in its
 * {@code database.properties}.
 */
public record DatabaseAccess(String url, String password, String migratorPassword) {

    public static final String APPLICATION = "strook_app";
    public static final String MIGRATOR = "strook_migrator";
    private static final Pattern PORT = Pattern.compile("port: (\\d+)");

    /** @param dataDirectory of the launcher */
    public static DatabaseAccess of(Path dataDirectory) {
        try (Reader secrets = Files.newBufferedReader(dataDirectory.resolve("database.properties"))) {
            Properties passwords = new Properties();
            passwords.load(secrets);
            String port = "";
            Matcher found = PORT.matcher(Files.readString(dataDirectory.resolve("database.log")));
            while (found.find()) {
                port = found.group(1);
            }
            return new DatabaseAccess(
                    "jdbc:mariadb://127.0.0.1:" + port + "/strook",
                    passwords.getProperty("app"),
                    passwords.getProperty("migrator"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
