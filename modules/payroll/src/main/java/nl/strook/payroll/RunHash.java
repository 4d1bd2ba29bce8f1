package nl.strook.payroll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** SHA-256 in hexadecimal: of a document, and of the documents of a run in order. */
final class RunHash {

    private RunHash() {}

    static String of(byte[] document) {
        return HexFormat.of().formatHex(digest().digest(document));
    }

    /** @param documentHashes tells them one by one */
    static String ofAll(Consumer<Consumer<String>> documentHashes) {
        MessageDigest digest = digest();
        documentHashes.accept(hash -> digest.update(hash.getBytes(StandardCharsets.US_ASCII)));
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
