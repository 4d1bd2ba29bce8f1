package nl.strook.payroll.input.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.strook.core.sheet.SheetCell;

/**
 * A row of a sheet with its seven cells.
 *
 * @param number as the spreadsheet shows it; the header is row 1
 */
public record SheetRow(int number, List<SheetCell> cells) implements Serializable {

    public SheetRow {
        if (cells.size() != Column.values().length) {
            throw new IllegalArgumentException("A row has seven cells");
        }
        cells = List.copyOf(cells);
    }

    public static SheetRow of(int number, String... texts) {
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < Column.values().length; i++) {
            cells.add(i < texts.length ? SheetCell.ofText(texts[i]) : SheetCell.EMPTY);
        }
        return new SheetRow(number, cells);
    }

    public SheetCell cell(Column column) {
        return cells.get(column.ordinal());
    }

    public CellPlace place(Column column) {
        return new CellPlace(column, number);
    }

    /** The same row with one cell mended. */
    public SheetRow with(Column column, String text) {
        List<SheetCell> mended = new ArrayList<>(cells);
        mended.set(column.ordinal(), SheetCell.ofText(text));
        return new SheetRow(number, mended);
    }

    /** Nothing is asked for: the row names at most a person, as an unfilled line of the template does. */
    boolean asksNothing() {
        return cell(Column.CODE).isEmpty()
                && cell(Column.QUANTITY).isEmpty()
                && cell(Column.AMOUNT).isEmpty()
                && cell(Column.DATE).isEmpty();
    }
}
