package nl.strook.core.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A sheet of the demo world: UTF-8, semicolons, the first row names the columns. */
public final class DemoSheet {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private DemoSheet() {}

    /** @param path such as {@code demo/core/employees.csv} */
    public static List<Row> read(ClassLoader loader, String path) {
        byte[] bytes = bytes(loader, path);
        if (bytes == null) {
            throw new IllegalStateException("The demo world has no " + path);
        }
        try (CSVParser parser = CSVParser.parse(new String(bytes, StandardCharsets.UTF_8), FORMAT)) {
            return parser.getRecords().stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return null when there is no such file */
    public static byte @Nullable [] bytes(ClassLoader loader, String path) {
        try (InputStream found = loader.getResourceAsStream(path)) {
            return found == null ? null : found.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row; an absent column is a mistake in the sheet, an empty cell is not. */
    public static final class Row {

        private final CSVRecord cells;

        Row(CSVRecord cells) {
            this.cells = cells;
        }

        public String text(String column) {
            return cells.get(column).strip();
        }

        public @Nullable String textOrNull(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        public LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }

        public @Nullable LocalDate dateOrNull(String column) {
            String text = text(column);
            return text.isEmpty() ? null : LocalDate.parse(text);
        }

        public boolean yes(String column) {
            return text(column).equals("yes");
        }

        public int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** An amount in euros, as cents. */
        public long cents(String column) {
            return new BigDecimal(text(column)).movePointRight(2).longValueExact();
        }

        public @Nullable Long centsOrNull(String column) {
            String text = text(column);
            return text.isEmpty()
                    ? null
                    : new BigDecimal(text).movePointRight(2).longValueExact();
        }

        /** Hours, as minutes. */
        public int minutes(String column) {
            return new BigDecimal(text(column)).multiply(BigDecimal.valueOf(60)).intValueExact();
        }

        /** A percentage, in thousandths of a percent. */
        public int thousandths(String column) {
            return new BigDecimal(text(column)).movePointRight(3).intValueExact();
        }
    }
}
