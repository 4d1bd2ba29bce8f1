package nl.strook.core.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.strook.core.rule.BusinessRuleViolation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file: semicolon or comma, UTF-8 with or without mark, or Windows-1252 as older spreadsheets write it. */
final class CsvFile {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private CsvFile() {}

    static SheetFile.Content read(byte[] content, String sheetName, SheetLimits limits) {
        String text = decode(content);
        if (text.indexOf('\0') >= 0) {
            throw SheetFile.damaged();
        }
        text = withoutSeparatorLine(text);
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(delimiter(text))
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .setLenientEof(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return new SheetFile.Content(sheetName, false, rows(parser, limits));
        } catch (IOException | UncheckedIOException e) {
            throw SheetFile.damaged();
        }
    }

    private static List<RawRow> rows(CSVParser parser, SheetLimits limits) {
        List<RawRow> rows = new ArrayList<>();
        for (CSVRecord row : parser) {
            if (rows.size() >= limits.allRows()) {
                throw SheetFile.tooManyRows(limits);
            }
            List<SheetCell> cells = new ArrayList<>();
            for (int i = 0; i < Math.min(row.size(), limits.columns()); i++) {
                cells.add(SheetCell.ofText(row.get(i)));
            }
            rows.add(new RawRow((int) row.getRecordNumber(), cells));
        }
        return rows;
    }

    private static String decode(byte[] content) {
        if (content.length >= 2
                && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
                        || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF))) {
            throw BusinessRuleViolation.of("sheet.utf16");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS_1252);
        }
    }

    /** A first line {@code sep=;} is an order to the spreadsheet, which does not count it as a row. */
    private static String withoutSeparatorLine(String text) {
        if (!text.regionMatches(true, 0, "sep=", 0, 4)) {
            return text;
        }
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1);
    }

    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return commas > semicolons ? ',' : ';';
    }
}
