package nl.strook.payroll.input.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A checked sheet: what is right, what is wrong, what waits for an answer.
 *
 * @param header the header row, bad when a column is not as it must be; the rows are then not checked
 * @param rows all rows, also the right ones
 * @param accepted acceptance keys of the warnings that someone accepted
 */
public record SheetPreview(Sheet sheet, PreviewRow header, List<PreviewRow> rows, Set<String> accepted)
        implements Serializable {

    public SheetPreview {
        rows = List.copyOf(rows);
        accepted = Set.copyOf(accepted);
    }

    public List<CellFinding> errors() {
        return findings(false);
    }

    /** All warnings, the accepted ones among them. */
    public List<CellFinding> warnings() {
        return findings(true);
    }

    public boolean isAccepted(CellFinding warning) {
        return accepted.contains(warning.acceptanceKey());
    }

    public long openWarnings() {
        return warnings().stream().filter(warning -> !isAccepted(warning)).count();
    }

    public long rightRows() {
        return rows.stream().filter(row -> row.state() == PreviewRow.State.OK).count();
    }

    public int columnsFound() {
        return Column.values().length - header.findings().size();
    }

    /** Everything is right or accepted, and there is something to store. */
    public boolean mayBeStored() {
        return !rows.isEmpty() && errors().isEmpty() && openWarnings() == 0;
    }

    /** The rows to store; only of a preview that {@link #mayBeStored()}. */
    public List<CheckedRow> checkedRows() {
        if (!mayBeStored()) {
            throw new IllegalStateException("A sheet that is not right is not stored");
        }
        List<CheckedRow> checked = new ArrayList<>();
        for (PreviewRow row : rows) {
            if (row.checked() != null) {
                checked.add(row.checked());
            }
        }
        return checked;
    }

    private List<CellFinding> findings(boolean warnings) {
        List<CellFinding> found = new ArrayList<>();
        header.findings().stream().filter(f -> f.isWarning() == warnings).forEach(found::add);
        for (PreviewRow row : rows) {
            row.findings().stream().filter(f -> f.isWarning() == warnings).forEach(found::add);
        }
        return found;
    }
}
