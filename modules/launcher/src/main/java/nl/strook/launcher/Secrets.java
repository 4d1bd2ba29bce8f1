package nl.strook.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** The passwords of the embedded database's users, made at its first start. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties passwords;

    private Secrets(Properties passwords) {
        this.passwords = passwords;
    }

    static Secrets of(Path file) throws IOException {
        if (!Files.exists(file)) {
            writePrivately(
                    file, "app=" + randomText(24) + "\nmigrator=" + randomText(24) + "\nroot=" + randomText(24) + "\n");
        }
        Properties read = new Properties();
        read.load(new StringReader(Files.readString(file)));
        return new Secrets(read);
    }

    String value(String user) {
        return passwords.getProperty(user, "");
    }

    /**
     * The two variables that bootstrap.sql asks for, and a password for root, who has none in a fresh database. The passwords
     * hold letters, digits, - and _ only.
     */
    String settingsInSql() {
        return "set @app_password = '" + value("app") + "', @migrator_password = '" + value("migrator") + "';\n"
                + "alter user 'root'@'localhost' identified by '" + value("root") + "';\n"
                + "drop user if exists 'root'@'127.0.0.1', 'root'@'::1';\n";
    }

    static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String randomText(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(bytes));
    }

    /** Writes a file that from its first byte only its owner can read. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Whether somebody other than the owner may read the file. */
    static boolean readableByOthers(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<?> permissions = Files.getPosixFilePermissions(file);
        return permissions.stream().anyMatch(p -> !p.toString().startsWith("OWNER_"));
    }
}
