package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * What one run pays one employment.
 *
 * @param paymentDay decides the year, the rule set, the age class and the credit
 * @param extraRun a second payment in a period that was paid before: no fixed salary, tax over the whole period
 *     (the state comes with {@link YearToDate#period()})
 */
public record PeriodInput(
        PeriodKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate paymentDay,
        boolean extraRun,
        List<InputLine> lines) {}
