package nl.strook.payroll.input;

import java.io.Serializable;
import nl.strook.payroll.input.sheet.EarlierFile;
import nl.strook.payroll.input.sheet.InputDifference;
import nl.strook.payroll.input.sheet.SheetPreview;
import org.jspecify.annotations.Nullable;

/**
 * A sheet checked for a run, beside what the run has.
 *
 * @param earlier an earlier use of the same file, for this run or another
 * @param difference what storing would change in the present input; null while the sheet is not right, and when there is
 *     no input yet
 * @param state names the run's input that the preview was compared with
 */
public record RunPreview(
        SheetPreview preview,
        @Nullable EarlierFile earlier,
        @Nullable InputDifference difference,
        String state) implements Serializable {

    /** What the acceptance of a file that another run had is remembered by. */
    public static final String OTHER_RUNS_FILE = "file of another run";

    /** The same file, and the run's input is still what the file says: nothing to store. */
    public boolean isNothingNew() {
        return earlier != null && earlier.sameRun() && difference != null && difference.isNothing();
    }

    /** The file was used for another run, and nobody has said yet that this is meant. */
    public boolean isOtherRunsFileOpen() {
        return earlier != null && !earlier.sameRun() && !preview.accepted().contains(OTHER_RUNS_FILE);
    }

    public boolean mayBeStored() {
        return preview.mayBeStored() && !isNothingNew() && !isOtherRunsFileOpen();
    }
}
