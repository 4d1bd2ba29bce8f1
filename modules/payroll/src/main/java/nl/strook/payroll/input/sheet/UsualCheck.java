package nl.strook.payroll.input.sheet;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.strook.payroll.engine.ComponentKind;
import nl.strook.payroll.engine.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Warns when a right row is strange: unusually much for this person, or beside a standing component of the same code. With
 * a history unusual means more than twice the highest; without one, more than hardly anybody has in a period.
 */
final class UsualCheck {

    private static final long MUCH_CENTS = 10_000_00;
    private static final long SMALL_CENTS = 100_00;

    private final SheetFacts facts;
    private final SheetRow row;
    private final List<CellFinding> findings;

    UsualCheck(SheetFacts facts, SheetRow row, List<CellFinding> findings) {
        this.facts = facts;
        this.row = row;
        this.findings = findings;
    }

    void check(CheckedRow checked, KnownComponent component) {
        SheetFacts.Use use = new SheetFacts.Use(checked.employmentId(), checked.code());
        if (facts.standing().contains(use)) {
            warn(Column.CODE, CellProblem.ALSO_STANDING, component.name(), checked.employeeName());
        }
        SheetFacts.Highest highest = facts.highest().get(use);
        Long quantity = checked.quantity();
        if (quantity != null) {
            Unit unit = component.unit();
            Long before = highest == null ? null : highest.quantity();
            warnAbove(
                    Column.QUANTITY, checked, component, new Measure(quantity, unit.steps()), before, much(component));
        }
        Long amount = checked.amountCents();
        if (amount != null) {
            Long before = highest == null ? null : highest.amountCents();
            warnAbove(Column.AMOUNT, checked, component, new Measure(amount, 100), before, MUCH_CENTS);
        }
    }

    private void warnAbove(
            Column column,
            CheckedRow checked,
            KnownComponent component,
            Measure measure,
            @Nullable Long before,
            long much) {
        long size = Math.abs(measure.steps());
        if (before == null || before == 0) {
            if (size > much) {
                warn(column, CellProblem.MUCH, measure.shown(), component.name(), checked.employeeName());
            }
            return;
        }
        long small = column == Column.AMOUNT ? SMALL_CENTS : 8L * measure.perUnit();
        if (size > 2 * before && size > before + small) {
            Measure highest = new Measure(before, measure.perUnit());
            warn(
                    column,
                    CellProblem.UNUSUAL,
                    measure.shown(),
                    component.name(),
                    checked.employeeName(),
                    highest.shown());
        }
    }

    /** More than this is rare in a pay period, in steps of the unit. */
    private static long much(KnownComponent component) {
        Unit unit = component.unit();
        return switch (unit) {
            case HOUR -> (component.component().kind() == ComponentKind.OVERTIME ? 60L : 250L) * unit.steps();
            case KILOMETRE -> 5_000L * unit.steps();
            case DAY -> 31L * unit.steps();
            case PIECE -> 1_000L * unit.steps();
            case PERIOD, WEEK, FOUR_WEEKS, MONTH, QUARTER -> 2L * unit.steps();
        };
    }

    private void warn(Column column, CellProblem problem, Serializable... parameters) {
        findings.add(CellFinding.of(row.place(column), problem, parameters));
    }

    /** A number of steps, {@code perUnit} to the unit, shown with two decimals. */
    private record Measure(long steps, int perUnit) {

        BigDecimal shown() {
            return BigDecimal.valueOf(steps).divide(BigDecimal.valueOf(perUnit), 2, RoundingMode.HALF_UP);
        }
    }
}
