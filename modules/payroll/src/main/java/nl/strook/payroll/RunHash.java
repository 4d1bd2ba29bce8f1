package nl.strook.payroll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in hexadecimal: of a document, and of the documents of a run in order. */
final class RunHash {

    private RunHash() {}

    static String of(String document) {
        return HexFormat.of().formatHex(digest().digest(document.getBytes(StandardCharsets.UTF_8)));
    }

    static String of(List<String> documentHashes) {
        MessageDigest digest = digest();
        documentHashes.forEach(hash -> digest.update(hash.getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
