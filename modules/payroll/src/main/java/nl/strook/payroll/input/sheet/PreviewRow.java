package nl.strook.payroll.input.sheet;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the preview.
 *
 * @param checked null while a cell is wrong
 * @param employeeName of whom the number is; null when nobody has it
 */
public record PreviewRow(
        SheetRow row,
        State state,
        List<CellFinding> findings,
        @Nullable CheckedRow checked,
        @Nullable String employeeName)
        implements Serializable {

    /** How a row stands. */
    public enum State {
        OK,
        /** A warning waits for an answer. */
        WAIT,
        BAD
    }

    public int number() {
        return row.number();
    }

    public List<CellFinding> findingsAt(Column column) {
        return findings.stream().filter(f -> f.place().column() == column).toList();
    }
}
