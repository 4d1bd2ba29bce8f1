package nl.strook.payroll.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.strook.payroll.engine.PeriodKind;

/**
 * The run a payslip belongs to.
 *
 * @param label name of the period, {@code 2025-8-M}
 * @param labelYear year in the label
 * @param labelNumber number of the period in that year
 * @param runNumber 1 for the regular run of the period, higher for extra runs
 * @param lastOfYear whether no regular payment day follows in the calendar year of {@code paymentOn}
 */
public record PaidPeriod(
        UUID runId,
        String label,
        int labelYear,
        int labelNumber,
        PeriodKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate paymentOn,
        int runNumber,
        boolean lastOfYear) {}
