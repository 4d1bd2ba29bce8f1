package nl.strook.payroll.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 over values in their order; the same values give the same 64 hexadecimal digits. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    Fingerprint add(@Nullable Object... values) {
        for (Object value : values) {
            // The separator cannot stand in a value: two fields never read as one.
            digest.update((value + "\u001f").getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) '\n');
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
