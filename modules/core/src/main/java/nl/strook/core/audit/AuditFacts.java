package nl.strook.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.strook.core.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the hash of a line covers. Written as canonical JSON; a name that changes here breaks the chains that
 * exist.
 *
 * @param at UTC with microseconds, ISO form
 */
record AuditFacts(
        String tenant,
        String chain,
        long seq,
        String at,
        @Nullable String actorId,
        String actor,
        @Nullable String role,
        @Nullable String onBehalfOf,
        @Nullable String factor,
        @Nullable String sessionHash,
        @Nullable String ip,
        String action,
        @Nullable String objectType,
        @Nullable String objectId,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {

    /** The hash of the line before the first one. */
    static final String START = "0".repeat(64);

    /** SHA-256 of the previous hash and this line. */
    String hashAfter(String previous) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(previous.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha256.digest(Json.bytes(this)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
