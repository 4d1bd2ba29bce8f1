package nl.strook.core.crypto;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The master keys and peppers of the installation, from the file that {@code STROOK_KEYS_FILE} names and never from the
 * database: {@code kek.current=k1}, {@code kek.k1=<base64 of 32 bytes>}, the same with {@code pepper}. Older keys stay in
 * the file as long as something is sealed with them. The interface is small, so that a hardware module can take its place.
 */
public final class KeysFile {

    private static final int KEY_BYTES = 32;

    private final Map<String, SecretKey> keys;
    private final String currentKek;
    private final String currentPepper;

    private KeysFile(Map<String, SecretKey> keys, String currentKek, String currentPepper) {
        this.keys = Map.copyOf(keys);
        this.currentKek = currentKek;
        this.currentPepper = currentPepper;
    }

    /**
     * @param file the setting's value, null when it is not set
     * @throws IllegalStateException with one line that says what to do
     */
    public static KeysFile load(@Nullable String file) {
        if (file == null || file.isBlank()) {
            throw new IllegalStateException("STROOK_KEYS_FILE is not set: it must name the file with the master keys");
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("STROOK_KEYS_FILE: " + file + " cannot be read", e);
        }
        return of(lines);
    }

    static KeysFile of(Properties lines) {
        Map<String, SecretKey> keys = new HashMap<>();
        for (String name : lines.stringPropertyNames()) {
            if ((name.startsWith("kek.") || name.startsWith("pepper.")) && !name.endsWith(".current")) {
                keys.put(name, key(name, lines.getProperty(name)));
            }
        }
        return new KeysFile(keys, current(lines, keys, "kek"), current(lines, keys, "pepper"));
    }

    /** Id of the key that wraps new tenant keys. */
    public String currentKekId() {
        return currentKek;
    }

    /** Id of the pepper of new password hashes. */
    public String currentPepperId() {
        return currentPepper;
    }

    /** @throws IllegalStateException when the key has left the file too early */
    public SecretKey kek(String id) {
        return named("kek." + id);
    }

    /** @throws IllegalStateException when the pepper has left the file too early */
    public SecretKey pepper(String id) {
        return named("pepper." + id);
    }

    private SecretKey named(String name) {
        SecretKey key = keys.get(name);
        if (key == null) {
            throw new IllegalStateException("STROOK_KEYS_FILE: the key " + name + " is missing");
        }
        return key;
    }

    private static String current(Properties lines, Map<String, SecretKey> keys, String kind) {
        String id = lines.getProperty(kind + ".current");
        if (id == null || !keys.containsKey(kind + "." + id.strip())) {
            throw new IllegalStateException(
                    "STROOK_KEYS_FILE: " + kind + ".current must name a " + kind + ".<id> of the same file");
        }
        return id.strip();
    }

    private static SecretKey key(String name, String value) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(value.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("STROOK_KEYS_FILE: " + name + " is not base64", e);
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("STROOK_KEYS_FILE: " + name + " must be 32 bytes in base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
