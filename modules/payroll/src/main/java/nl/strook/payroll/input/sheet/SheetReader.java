package nl.strook.payroll.input.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.sheet.RawRow;
import nl.strook.core.sheet.SheetCell;
import nl.strook.core.sheet.SheetFile;
import nl.strook.core.sheet.SheetLimits;

/** Reads a pay input sheet from a file of either kind; whatever cannot be read gets one clear answer. */
public final class SheetReader {

    /** Largest file; the upload of the page allows no more. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Most rows under the header. */
    public static final int MAX_ROWS = 50_000;

    private static final SheetLimits LIMITS = new SheetLimits(MAX_BYTES, MAX_ROWS, 1, Column.values().length);

    private SheetReader() {}

    /**
     * @param fileName as the browser gives it; only its last part is kept
     * @throws BusinessRuleViolation when the file is too large, of another kind, damaged or empty
     */
    public static Sheet read(String fileName, byte[] content) {
        SheetFile file = SheetFile.read(fileName, content, LIMITS);
        SheetRow header = SheetRow.of(1);
        List<SheetRow> rows = new ArrayList<>();
        int skipped = 0;
        for (RawRow raw : file.rows()) {
            SheetRow row = row(file, raw);
            if (raw.number() == 1) {
                header = row;
            } else if (!raw.isEmpty()) {
                if (row.asksNothing()) {
                    skipped++;
                } else {
                    rows.add(row);
                }
            }
        }
        return new Sheet(file.fileName(), file.sheetName(), file.hash(), header, rows, skipped);
    }

    private static SheetRow row(SheetFile file, RawRow raw) {
        List<SheetCell> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            SheetCell cell = raw.cell(column.ordinal());
            cells.add(column == Column.DATE ? file.date(cell) : cell);
        }
        return new SheetRow(raw.number(), cells);
    }
}
