package nl.strook.core.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.strook.core.rule.BusinessRuleViolation;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook; a formula counts with the value that the spreadsheet last saw. */
final class XlsxFile {

    /** Days between the two calendars that workbooks count from. */
    private static final BigDecimal FROM_1904 = BigDecimal.valueOf(1462);

    private static final Pattern DATE_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](1|true)[\"']");

    private XlsxFile() {}

    static SheetFile.Content read(byte[] content, SheetLimits limits, List<String> tabs) {
        WorkbookBounds.check(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            Sheet sheet = workbook.getSheets()
                    .filter(each -> tabs.contains(each.getName().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseGet(workbook::getFirstSheet);
            try (Stream<Row> rows = sheet.openStream()) {
                return new SheetFile.Content(sheet.getName(), countsFrom1904(content), rows(rows.iterator(), limits));
            }
        } catch (BusinessRuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The reader answers a damaged workbook with exceptions of many kinds.
            throw SheetFile.damaged();
        }
    }

    /** Asked of the file itself: the reader knows {@code date1904="true"} only, and spreadsheets write {@code 1}. */
    private static boolean countsFrom1904(byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/workbook.xml")) {
                    return DATE_1904
                            .matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .find();
                }
            }
        }
        return false;
    }

    private static List<RawRow> rows(Iterator<Row> source, SheetLimits limits) {
        List<RawRow> rows = new ArrayList<>();
        while (source.hasNext()) {
            if (rows.size() >= limits.allRows()) {
                throw SheetFile.tooManyRows(limits);
            }
            Row row = source.next();
            List<SheetCell> cells = new ArrayList<>();
            for (int column = 0; column < Math.min(row.getCellCount(), limits.columns()); column++) {
                cells.add(cell(row.hasCell(column) ? row.getCell(column) : null));
            }
            rows.add(new RawRow(row.getRowNum(), cells));
        }
        return rows;
    }

    private static SheetCell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return SheetCell.EMPTY;
        }
        String raw = cell.getRawValue();
        if (raw == null) {
            return SheetCell.ofText(cell.getText());
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            return numberOrText(raw);
        }
        return SheetCell.ofText(cell.getText());
    }

    private static SheetCell numberOrText(String raw) {
        if (!raw.matches("-?[0-9]{1,20}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?")) {
            return SheetCell.ofText(raw);
        }
        BigDecimal number = new BigDecimal(raw);
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return SheetCell.ofNumber(shortest.toPlainString());
    }

    static SheetCell from1904(SheetCell cell) {
        return cell.number()
                ? SheetCell.ofNumber(new BigDecimal(cell.text()).add(FROM_1904).toPlainString())
                : cell;
    }
}
