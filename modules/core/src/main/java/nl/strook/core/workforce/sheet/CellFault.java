package nl.strook.core.workforce.sheet;

import java.io.Serializable;
import java.util.List;
import nl.strook.core.rule.BusinessRuleViolation;

/**
 * A wrong cell: the rule that it breaks, and where.
 *
 * @param place as a spreadsheet names it: {@code F12}
 */
public record CellFault(String place, int row, EmployeeColumn column, String rule, List<Object> parameters)
        implements Serializable {

    /** For the sentence in the reader's language. */
    public BusinessRuleViolation violation() {
        return BusinessRuleViolation.of(rule, parameters.toArray(Serializable[]::new));
    }
}
