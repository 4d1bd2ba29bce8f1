package nl.strook.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;

/**
 * The master keys: {@code kek.current} and {@code pepper.current} name the key in use, {@code kek.<id>} and
 * {@code pepper.<id>} hold 32 bytes each in Base64. Old ids stay as long as something is encrypted with them.
 */
final class KeysFile {

    private static final int KEY_BYTES = 32;

    private KeysFile() {}

    static void make(Path file) {
        String text =
                "# Strook's master keys. Without this file the encrypted data in the database is lost: keep a copy apart"
                        + " from the database's.\n"
                        + "kek.current=1\nkek.1=" + key() + "\npepper.current=1\npepper.1=" + key() + "\n";
        try {
            Secrets.writePrivately(file, text);
        } catch (IOException e) {
            throw new StartRefused("The keys file " + file + " cannot be written: " + StartRefused.reason(e), e);
        }
    }

    /**
     * Refuses the start if the file does not hold what the application needs.
     *
     * @return what it holds
     */
    static Properties check(Path file, Console console) {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            keys.load(reader);
            if (Secrets.readableByOthers(file)) {
                console.say("Others on this machine may read the keys file; run: chmod 600 " + file);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused("STROOK_KEYS_FILE " + file + " cannot be read: " + StartRefused.reason(e), e);
        }
        requireKey(keys, "kek", file);
        requireKey(keys, "pepper", file);
        return keys;
    }

    private static void requireKey(Properties keys, String kind, Path file) {
        String name = kind + "." + keys.getProperty(kind + ".current", "").strip();
        String value = keys.getProperty(name, "").strip();
        try {
            if (Base64.getDecoder().decode(value).length == KEY_BYTES) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Not Base64: the same line as for a key of another length.
        }
        throw new StartRefused("STROOK_KEYS_FILE " + file + " must hold " + kind + ".current=<id> and " + kind
                + ".<id>=<32 bytes in Base64>; make a key with: openssl rand -base64 32");
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(Secrets.randomBytes(KEY_BYTES));
    }
}
