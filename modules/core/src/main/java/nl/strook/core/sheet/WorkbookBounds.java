package nl.strook.core.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.strook.core.rule.BusinessRuleViolation;

/**
 * Looks through a workbook before anything parses it: a zip that unpacks to far more than it weighs, or XML that declares
 * a document type (the door to entity tricks, which no spreadsheet program writes), goes no further.
 */
final class WorkbookBounds {

    static final long MAX_UNPACKED = 64L * 1024 * 1024;
    static final int MAX_ENTRIES = 500;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 16 * 1024;

    private WorkbookBounds() {}

    static void check(byte[] content) {
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw refused();
                }
                unpacked = unpack(zip, isXml(entry.getName()), buffer, unpacked);
            }
        } catch (IOException e) {
            throw SheetFile.damaged();
        }
        if (entries == 0) {
            throw SheetFile.damaged();
        }
    }

    private static long unpack(ZipInputStream zip, boolean xml, byte[] buffer, long before) throws IOException {
        long unpacked = before;
        int matched = 0;
        boolean first = true;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > MAX_UNPACKED) {
                throw refused();
            }
            if (!xml || read == 0) {
                continue;
            }
            if (first && !startsAsUtf8(buffer)) {
                throw refused();
            }
            first = false;
            matched = search(buffer, read, matched);
        }
        return unpacked;
    }

    /** Carries the number of matched bytes from one buffer to the next. */
    private static int search(byte[] buffer, int length, int matchedBefore) {
        int matched = matchedBefore;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == DOCTYPE[matched]) {
                matched++;
            } else {
                matched = buffer[i] == DOCTYPE[0] ? 1 : 0;
            }
            if (matched == DOCTYPE.length) {
                throw refused();
            }
        }
        return matched;
    }

    /** In UTF-16 or UTF-32 the search for the declaration would see nothing. */
    private static boolean startsAsUtf8(byte[] buffer) {
        return buffer[0] == '<' && buffer[1] != 0 || buffer[0] == (byte) 0xEF || Character.isWhitespace(buffer[0]);
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    private static BusinessRuleViolation refused() {
        return BusinessRuleViolation.of("sheet.unsafeWorkbook");
    }
}
