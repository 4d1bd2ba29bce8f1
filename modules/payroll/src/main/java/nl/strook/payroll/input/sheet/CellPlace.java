package nl.strook.payroll.input.sheet;

import java.io.Serializable;

/** A cell as a spreadsheet names it: {@code E7}. */
public record CellPlace(Column column, int row) implements Serializable {

    @Override
    public String toString() {
        return column.letter() + row;
    }
}
