package nl.strook.core.sheet;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a file as it stands there.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells up to the last one that is there
 */
public record RawRow(int number, List<SheetCell> cells) implements Serializable {

    public RawRow {
        cells = List.copyOf(cells);
    }

    /** Counted from 0; a cell that is not there is empty. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }
}
