package nl.strook.payroll.input.sheet;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.strook.core.money.Hours;
import nl.strook.payroll.engine.Unit;
import org.jspecify.annotations.Nullable;

/** Checks one row; each cell on its own first, so that all that is wrong shows at once. */
final class RowCheck {

    /** Furthest a date may lie from the period. */
    private static final int FAR_YEARS = 2;

    private static final int LATE_DAYS = 92;

    private final SheetRow row;
    private final SheetFacts facts;
    private final EmploymentIndex employments;
    private final List<CellFinding> findings = new ArrayList<>();

    private @Nullable String employeeName;

    RowCheck(SheetRow row, SheetFacts facts, EmploymentIndex employments) {
        this.row = row;
        this.facts = facts;
        this.employments = employments;
    }

    /** Errors and warnings, in the order of the columns. */
    List<CellFinding> findings() {
        return findings;
    }

    /** Of whom the number is, whatever else is wrong; null when nobody has it. */
    @Nullable
    String employeeName() {
        return employeeName;
    }

    /** Null when a cell is wrong. */
    @Nullable
    CheckedRow check() {
        LocalDate date = read(Column.DATE, DateText.read(row.cell(Column.DATE)));
        KnownEmployment employment = employment();
        KnownComponent component = component();
        BigDecimal quantity = read(Column.QUANTITY, AmountText.read(row.cell(Column.QUANTITY)));
        BigDecimal amount = read(Column.AMOUNT, AmountText.read(row.cell(Column.AMOUNT)));
        refuseZero(Column.QUANTITY, quantity);
        refuseZero(Column.AMOUNT, amount);
        if (component != null) {
            checkUse(component);
        }
        if (date != null) {
            checkDate(date, employment, component);
        }
        CheckedRow checked = null;
        if (employment != null && component != null && findings.stream().allMatch(CellFinding::isWarning)) {
            checked = checked(employment, component, quantity, amount, date);
            new UsualCheck(facts, row, findings).check(checked, component);
        }
        findings.sort(Comparator.comparing(finding -> finding.place().column()));
        return checked;
    }

    private CheckedRow checked(
            KnownEmployment employment,
            KnownComponent component,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal amount,
            @Nullable LocalDate date) {
        return new CheckedRow(
                row.number(),
                employment.id(),
                employment.number(),
                employment.name(),
                component.code(),
                quantity == null ? null : steps(quantity, component.unit()),
                amount == null ? null : amount.unscaledValue().longValueExact(),
                date);
    }

    /** Whole minutes for hours, rounded half up; hundredths for everything else. */
    static long steps(BigDecimal quantity, Unit unit) {
        return unit == Unit.HOUR
                ? Hours.of(quantity).minutes()
                : quantity.unscaledValue().longValueExact();
    }

    private <T> @Nullable T read(Column column, Reading<T> reading) {
        if (reading.problem() != null) {
            findings.add(new CellFinding(row.place(column), reading.problem(), reading.parameters()));
        }
        return reading.value();
    }

    private void wrong(Column column, CellProblem problem, Serializable... parameters) {
        findings.add(CellFinding.of(row.place(column), problem, parameters));
    }

    private void refuseZero(Column column, @Nullable BigDecimal value) {
        if (value != null && value.signum() == 0) {
            wrong(column, CellProblem.ZERO);
        }
    }

    private @Nullable KnownEmployment employment() {
        String number = row.cell(Column.NUMBER).text();
        if (number.isEmpty()) {
            wrong(Column.NUMBER, CellProblem.NUMBER_MISSING);
            return null;
        }
        List<KnownEmployment> found = employments.find(number);
        if (found.isEmpty()) {
            unknownNumber(number);
            return null;
        }
        employeeName = found.get(0).name();
        List<KnownEmployment> running = found.stream()
                .filter(employment -> employment.runsIn(facts.firstDay(), facts.lastDay()))
                .toList();
        if (running.size() > 1) {
            wrong(
                    Column.NUMBER,
                    CellProblem.NUMBER_DOUBLED,
                    running.get(0).number(),
                    running.size(),
                    running.get(0).number() + "/" + running.get(0).sequence(),
                    running.get(1).number() + "/" + running.get(1).sequence());
            return null;
        }
        return running.isEmpty() ? outsidePeriod(found) : running.get(0);
    }

    private void unknownNumber(String number) {
        KnownEmployment meant = employments.byName(row.cell(Column.NAME).text());
        if (meant == null) {
            wrong(Column.NUMBER, CellProblem.NUMBER_UNKNOWN, number);
        } else {
            wrong(Column.NUMBER, CellProblem.NUMBER_MEANT, number, meant.number(), meant.name());
        }
    }

    /** Who has left may still be owed something; who has yet to start is owed nothing. */
    private @Nullable KnownEmployment outsidePeriod(List<KnownEmployment> found) {
        KnownEmployment latestLeft = null;
        for (KnownEmployment employment : found) {
            if (employment.hasLeftBefore(facts.firstDay())
                    && (latestLeft == null || employment.from().isAfter(latestLeft.from()))) {
                latestLeft = employment;
            }
        }
        if (latestLeft == null || latestLeft.until() == null) {
            KnownEmployment later = found.get(0);
            wrong(Column.NUMBER, CellProblem.NOT_STARTED, later.number(), later.name(), later.from());
            return null;
        }
        wrong(Column.NUMBER, CellProblem.LEFT, latestLeft.name(), latestLeft.until());
        return latestLeft;
    }

    private @Nullable KnownComponent component() {
        String code = row.cell(Column.CODE).text();
        if (code.isEmpty()) {
            wrong(Column.CODE, CellProblem.CODE_MISSING);
            return null;
        }
        KnownComponent component = facts.components().get(code);
        if (component == null) {
            KnownComponent meant = MeantComponent.of(
                    code,
                    row.cell(Column.DESCRIPTION).text(),
                    facts.components().values());
            if (meant == null) {
                wrong(Column.CODE, CellProblem.CODE_UNKNOWN, code);
            } else {
                wrong(Column.CODE, CellProblem.CODE_MEANT, code, meant.code(), meant.name());
            }
            return null;
        }
        if (!component.isEntered()) {
            wrong(Column.CODE, CellProblem.CODE_NOT_ENTERED, component.code(), component.name());
            return null;
        }
        return component;
    }

    /** Whether quantity and amount are filled as the component needs. */
    private void checkUse(KnownComponent component) {
        boolean quantity = !row.cell(Column.QUANTITY).isEmpty();
        boolean amount = !row.cell(Column.AMOUNT).isEmpty();
        if (amount && !component.mayHaveAmount()) {
            wrong(Column.AMOUNT, CellProblem.AMOUNT_NOT_USED, component.name());
        }
        if (quantity && !component.mayHaveQuantity()) {
            wrong(Column.QUANTITY, CellProblem.QUANTITY_NOT_USED, component.name());
        }
        if (quantity
                && amount
                && component.mayHaveAmount()
                && component.mayHaveQuantity()
                && !component.mayHaveBoth()) {
            wrong(Column.AMOUNT, CellProblem.BOTH, component.name());
        }
        CellProblem missing = missing(component, quantity, amount);
        if (missing != null) {
            Column column = missing == CellProblem.AMOUNT_MISSING ? Column.AMOUNT : Column.QUANTITY;
            wrong(column, missing, component.name());
        }
    }

    private static @Nullable CellProblem missing(KnownComponent component, boolean quantity, boolean amount) {
        if (quantity || (!amount && component.mayHaveNeither())) {
            return null;
        }
        if (component.needsQuantity() || component.mayHaveBoth()) {
            // The amount of an hours row already has its own answer.
            return amount && component.needsQuantity() ? null : CellProblem.QUANTITY_MISSING;
        }
        if (amount) {
            return null;
        }
        return component.mayHaveQuantity() ? CellProblem.VALUE_MISSING : CellProblem.AMOUNT_MISSING;
    }

    private void checkDate(LocalDate date, @Nullable KnownEmployment employment, @Nullable KnownComponent component) {
        if (date.isBefore(facts.firstDay().minusYears(FAR_YEARS))
                || date.isAfter(facts.lastDay().plusYears(FAR_YEARS))) {
            wrong(Column.DATE, CellProblem.DATE_FAR, date, facts.lastDay());
            return;
        }
        if (employment != null && component != null && component.needsQuantity() && !employment.holds(date)) {
            wrong(Column.DATE, CellProblem.DATE_OUTSIDE_EMPLOYMENT, date, employment.name());
            return;
        }
        if (date.isAfter(facts.lastDay()) || date.isBefore(facts.firstDay().minusDays(LATE_DAYS))) {
            wrong(Column.DATE, CellProblem.DATE_OUTSIDE_PERIOD, date);
        }
    }
}
