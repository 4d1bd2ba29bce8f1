package nl.strook.payroll.input.sheet;

import java.io.Serializable;
import java.util.List;

/**
 * Something wrong or strange about one cell.
 *
 * @param parameters of the sentence: texts, whole numbers, and typed values that the page writes in the reader's language
 */
public record CellFinding(CellPlace place, CellProblem problem, List<Serializable> parameters) implements Serializable {

    static CellFinding of(CellPlace place, CellProblem problem, Serializable... parameters) {
        return new CellFinding(place, problem, List.of(parameters));
    }

    public boolean isWarning() {
        return problem.isWarning();
    }

    /** What an acceptance is remembered by: it lapses when the row says something else. */
    public String acceptanceKey() {
        return place + " " + problem + " " + parameters;
    }
}
