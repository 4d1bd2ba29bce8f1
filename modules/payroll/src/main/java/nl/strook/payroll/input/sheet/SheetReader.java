package nl.strook.payroll.input.sheet;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.strook.core.rule.BusinessRuleViolation;

/** Reads a pay input sheet from a file of either kind; whatever cannot be read gets one clear answer. */
public final class SheetReader {

    /** Largest file; the upload of the page allows no more. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Most rows under the header. */
    public static final int MAX_ROWS = 50_000;

    private static final int MAX_FILE_NAME = 120;

    private SheetReader() {}

    /**
     * @param fileName as the browser gives it; only its last part is kept
     * @throws BusinessRuleViolation when the file is too large, of another kind, damaged or empty
     */
    public static Sheet read(String fileName, byte[] content) {
        String name = lastPart(fileName);
        if (content.length == 0) {
            throw BusinessRuleViolation.of("payroll.input.emptyFile");
        }
        if (content.length > MAX_BYTES) {
            throw BusinessRuleViolation.of("payroll.input.tooLarge", MAX_BYTES / 1024 / 1024);
        }
        Rows rows = rows(name, content);
        if (rows.rows().isEmpty()) {
            throw BusinessRuleViolation.of("payroll.input.emptyFile");
        }
        return sheet(name, hash(content), rows);
    }

    private static Rows rows(String name, byte[] content) {
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw BusinessRuleViolation.of("payroll.input.oldExcel");
        }
        boolean zip = startsWith(content, 'P', 'K', 3, 4);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ending.equals("csv") && !ending.equals("xlsx")) {
            throw BusinessRuleViolation.of("payroll.input.otherKind", name);
        }
        if (zip != ending.equals("xlsx")) {
            throw BusinessRuleViolation.of("payroll.input.otherContent", name);
        }
        return zip ? XlsxFile.read(content) : CsvFile.read(content, stem(name));
    }

    private static Sheet sheet(String fileName, String hash, Rows read) {
        SheetRow header = read.rows().get(0);
        if (header.number() != 1) {
            header = SheetRow.of(1);
        }
        List<SheetRow> rows = new ArrayList<>();
        int skipped = 0;
        for (SheetRow row : read.rows()) {
            if (row.number() == 1 || row.cells().stream().allMatch(SheetCell::isEmpty)) {
                continue;
            }
            if (row.asksNothing()) {
                skipped++;
            } else {
                rows.add(row);
            }
        }
        return new Sheet(fileName, read.sheetName(), hash, header, rows, skipped);
    }

    /** A path is cut to its last part, and what is no printable character is taken out. */
    private static String lastPart(String fileName) {
        int cut = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
        String name = fileName.substring(cut + 1).replaceAll("[\\p{C}<>\"]", "").strip();
        return name.length() > MAX_FILE_NAME ? name.substring(name.length() - MAX_FILE_NAME) : name;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Rows as a file holds them, empty ones possibly among them. */
    record Rows(String sheetName, List<SheetRow> rows) {}

    static BusinessRuleViolation damaged() {
        return BusinessRuleViolation.of("payroll.input.damaged");
    }

    static BusinessRuleViolation tooManyRows() {
        return BusinessRuleViolation.of("payroll.input.tooManyRows", MAX_ROWS);
    }
}
