package nl.strook.core.workforce.sheet;

import java.io.Serializable;
import java.util.List;

/**
 * What a sheet would bring.
 *
 * @param rows how many rows there are
 * @param wrongRows how many have a wrong cell
 * @param people new employees
 * @param jobs new employments
 * @param same rows about an employment that is there already: nothing changes
 * @param withoutJob new employees without an employment
 * @param newDepartments names that are made
 * @param ignored headers of columns that are not taken over
 * @param sample the first people, to look at
 */
public record ImportPreview(
        String fileName,
        String sheetName,
        boolean nmbrs,
        int columns,
        int rows,
        int wrongRows,
        int people,
        int jobs,
        int same,
        int withoutJob,
        List<String> newDepartments,
        List<String> ignored,
        List<CellFault> faults,
        List<Line> sample)
        implements Serializable {

    /** A right row, to look at. */
    public record Line(int row, String number, String name, String job, String start) implements Serializable {}

    public boolean isRight() {
        return faults.isEmpty();
    }

    /** Whether there is something to store. */
    public boolean isStorable() {
        return isRight() && people + jobs > 0;
    }
}
