package nl.strook.core.sheet;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.strook.core.rule.BusinessRuleViolation;

/**
 * A file of either kind, CSV or XLSX, with its first sheet; whatever cannot be read gets one clear answer.
 *
 * @param fileName last part of the name that the browser gave
 * @param sheetName of a CSV file its name without the ending
 * @param hash SHA-256 of the bytes, in hexadecimal digits
 * @param from1904 whether its date numbers count from 1904, see {@link #date}
 */
public record SheetFile(String fileName, String sheetName, String hash, boolean from1904, List<RawRow> rows) {

    private static final int MAX_FILE_NAME = 120;

    public SheetFile {
        rows = List.copyOf(rows);
    }

    /**
     * @param name as the browser gives it; only its last part is kept
     * @throws BusinessRuleViolation {@code sheet.*} when the file is too large, of another kind, damaged or empty
     */
    public static SheetFile read(String name, byte[] content, SheetLimits limits) {
        return read(name, content, limits, List.of());
    }

    /**
     * @param tabs names in small letters of the sheet to take from a workbook with several, instead of the first
     * @throws BusinessRuleViolation as the other one
     */
    public static SheetFile read(String name, byte[] content, SheetLimits limits, List<String> tabs) {
        String fileName = lastPart(name);
        if (content.length == 0) {
            throw BusinessRuleViolation.of("sheet.emptyFile");
        }
        if (content.length > limits.bytes()) {
            throw BusinessRuleViolation.of("sheet.tooLarge", limits.bytes() / 1024 / 1024);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw BusinessRuleViolation.of("sheet.oldExcel");
        }
        boolean zip = startsWith(content, 'P', 'K', 3, 4);
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ending.equals("csv") && !ending.equals("xlsx")) {
            throw BusinessRuleViolation.of("sheet.otherKind", fileName);
        }
        if (zip != ending.equals("xlsx")) {
            throw BusinessRuleViolation.of("sheet.otherContent", fileName);
        }
        Content read = zip ? XlsxFile.read(content, limits, tabs) : CsvFile.read(content, stem(fileName), limits);
        if (read.rows().isEmpty()) {
            throw BusinessRuleViolation.of("sheet.emptyFile");
        }
        return new SheetFile(fileName, read.sheetName(), hash(content), read.from1904(), read.rows());
    }

    /** A cell that holds a date: a number counts from the day from which this file counts. */
    public SheetCell date(SheetCell cell) {
        return from1904 ? XlsxFile.from1904(cell) : cell;
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
    record Content(String sheetName, boolean from1904, List<RawRow> rows) {}

    static BusinessRuleViolation damaged() {
        return BusinessRuleViolation.of("sheet.damaged");
    }

    static BusinessRuleViolation tooManyRows(SheetLimits limits) {
        return BusinessRuleViolation.of("sheet.tooManyRows", limits.rows());
    }
}
