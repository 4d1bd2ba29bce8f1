package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run pays one employment.
 *
 * @param paymentDay decides the year, the rule set, the age class and the credit
 * @param extraRun a second payment in a period that was paid before: no fixed salary, tax over the whole period
 *     (the state comes with {@link YearToDate#period()})
 * @param lines pay input and standing components; their order does not matter
 * @param ownComponents other versions of components whose lines the engine makes, of the bureau or the tenant (salary,
 *     hours, holiday allowance, and the names of what is withheld); the master set for those not named
 */
public record PeriodInput(
        PeriodKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate paymentDay,
        boolean extraRun,
        List<InputLine> lines,
        List<PayComponent> ownComponents) {

    public PeriodInput(
            PeriodKind kind,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate paymentDay,
            boolean extraRun,
            List<InputLine> lines) {
        this(kind, firstDay, lastDay, paymentDay, extraRun, lines, List.of());
    }

    PayComponent component(String code) {
        for (PayComponent own : ownComponents) {
            if (own.code().equals(code)) {
                return own;
            }
        }
        return PayComponents.required(code);
    }

    /** What a line of the engine is called otherwise; null for its usual label. */
    @Nullable
    String ownName(String code) {
        for (PayComponent own : ownComponents) {
            if (own.code().equals(code)) {
                return own.name();
            }
        }
        return null;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
