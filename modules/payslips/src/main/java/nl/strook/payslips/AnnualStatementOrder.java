package nl.strook.payslips;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.api.PaidPeriod;

/**
 * What a publication asks of the job that makes the annual statements.
 *
 * @param year calendar year of the payment
 * @param lastOfYear whether the payment closes the year for everyone in the run
 * @param visibleFrom when the payslips of the run become visible; the statement of a leaver comes with them
 * @param withNotice whether readers get a notice
 */
public record AnnualStatementOrder(UUID runId, int year, boolean lastOfYear, Instant visibleFrom, boolean withNotice) {

    /** Day and time in January from which the statement over the year before is visible. */
    private static final int RELEASE_DAY = 15;

    private static final LocalTime RELEASE_TIME = LocalTime.of(7, 0);

    /** When the employee sees the statement: after the year, or at the end of the employment; never before the payslip. */
    Instant statementVisibleFrom(boolean endOfEmployment) {
        Instant release = LocalDate.of(year + 1, 1, RELEASE_DAY)
                .atTime(RELEASE_TIME)
                .atZone(StrookTime.ZONE)
                .toInstant();
        return endOfEmployment || release.isBefore(visibleFrom) ? visibleFrom : release;
    }

    static AnnualStatementOrder of(PaidPeriod period, Instant visibleFrom, boolean notify) {
        return new AnnualStatementOrder(
                period.runId(), period.paymentOn().getYear(), period.lastOfYear(), visibleFrom, notify);
    }
}
