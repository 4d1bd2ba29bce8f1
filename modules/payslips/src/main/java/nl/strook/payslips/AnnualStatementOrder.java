package nl.strook.payslips;

import java.time.Instant;
import java.util.UUID;
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

    static AnnualStatementOrder of(PaidPeriod period, Instant visibleFrom, boolean notify) {
        return new AnnualStatementOrder(
                period.runId(), period.paymentOn().getYear(), period.lastOfYear(), visibleFrom, notify);
    }
}
