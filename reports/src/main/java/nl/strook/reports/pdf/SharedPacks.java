package nl.strook.reports.pdf;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Packed object streams by their content. Payslips with as many rows have the same tags, so most documents of a run
 * share theirs; packing it anew would be the dearest part of writing a document.
 */
final class SharedPacks {

    private static final int KEPT = 200;

    private static final Map<String, byte[]> CACHE = new LinkedHashMap<>(64, 0.75f, true) {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    private SharedPacks() {}

    /** @param content Latin-1; the result is not to be changed */
    static byte[] pack(String content) {
        synchronized (CACHE) {
            byte[] packed = CACHE.get(content);
            if (packed != null) {
                return packed;
            }
        }
        byte[] packed = Packer.packTight(content.getBytes(StandardCharsets.ISO_8859_1));
        synchronized (CACHE) {
            CACHE.put(content, packed);
        }
        return packed;
    }
}
