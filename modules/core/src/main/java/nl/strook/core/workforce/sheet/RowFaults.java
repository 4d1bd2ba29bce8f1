package nl.strook.core.workforce.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.sheet.RawRow;
import nl.strook.core.sheet.ReadProblem;
import nl.strook.core.sheet.Reading;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with one row: every cell, not the first only. */
final class RowFaults {

    private static final Map<ReadProblem, String> RULES = Map.of(
            ReadProblem.NOT_A_NUMBER, "sheet.cell.notANumber",
            ReadProblem.AMBIGUOUS, "sheet.cell.ambiguous",
            ReadProblem.TOO_MANY_DECIMALS, "sheet.cell.tooManyDecimals",
            ReadProblem.TOO_LARGE, "sheet.cell.tooLarge",
            ReadProblem.NOT_A_DATE, "sheet.cell.notADate",
            ReadProblem.NO_SUCH_DAY, "sheet.cell.noSuchDay",
            ReadProblem.NO_SUCH_MONTH, "sheet.cell.noSuchMonth");

    private final EmployeeTable table;
    private final RawRow row;
    private final List<CellFault> faults = new ArrayList<>();

    RowFaults(EmployeeTable table, RawRow row) {
        this.table = table;
        this.row = row;
    }

    void add(EmployeeColumn column, BusinessRuleViolation broken) {
        boolean told = faults.stream().anyMatch(fault -> fault.column() == column);
        if (!told) {
            faults.add(new CellFault(
                    table.name(row, column), row.number(), column, broken.key(), List.copyOf(broken.parameters())));
        }
    }

    /** The value, or nothing and the problem of the cell. */
    <T> @Nullable T value(EmployeeColumn column, Reading<T> reading) {
        ReadProblem problem = reading.problem();
        if (problem != null) {
            add(
                    column,
                    BusinessRuleViolation.of(
                            RULES.getOrDefault(problem, "sheet.cell.notANumber"),
                            reading.parameters().toArray(java.io.Serializable[]::new)));
        }
        return reading.value();
    }

    /** What the work makes; a rule that it breaks is the problem of the cell that the rule is about. */
    <T> @Nullable T made(Map<String, EmployeeColumn> about, EmployeeColumn otherwise, Supplier<T> work) {
        try {
            return work.get();
        } catch (BusinessRuleViolation broken) {
            add(about.getOrDefault(broken.key(), otherwise), broken);
            return null;
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<CellFault> all() {
        return faults;
    }
}
