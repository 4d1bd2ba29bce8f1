package nl.strook.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Collects bytes and Latin-1 texts. */
final class ByteSink {

    private static final class Open extends ByteArrayOutputStream {

        Open(int size) {
            super(size);
        }

        void digest(MessageDigest digest) {
            digest.update(buf, 0, count);
        }
    }

    private final Open bytes;

    ByteSink(int size) {
        bytes = new Open(size);
    }

    void latin(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void raw(byte[] content) {
        bytes.writeBytes(content);
    }

    int size() {
        return bytes.size();
    }

    void digest(MessageDigest digest) {
        bytes.digest(digest);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
