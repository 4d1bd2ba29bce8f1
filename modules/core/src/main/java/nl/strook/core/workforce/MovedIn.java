package nl.strook.core.workforce;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the previous administration paid in the year in which the employer moves in; without it "no wage last year" would
 * be assumed wrongly. All amounts in cents and positive.
 *
 * @param year calendar year of the figures
 * @param previousYearWageCents column 14 of the year before; null when there was none
 * @param funds VCR figures per fund; a fund that is absent starts at zero
 * @param holidayPaidYear last year in which holiday allowance was paid; 0 never
 */
public record MovedIn(
        int year,
        @Nullable Long previousYearWageCents,
        long grossCents,
        long netCents,
        long taxWageCents,
        long taxCents,
        long labourCreditCents,
        long zvwWageCents,
        long zvwWithheldCents,
        long premiumsCents,
        long zvwEmployerCents,
        Map<InsuranceFund, FundFigures> funds,
        long holidayReserveCents,
        @Nullable LocalDate holidayReserveSince,
        int holidayPaidYear) {

    public MovedIn {
        funds = Map.copyOf(funds);
    }

    /** Someone who comes at the start of a year: only last year's wage and the holiday reserve matter. */
    public static MovedIn atNewYear(
            int year, @Nullable Long previousYearWageCents, long holidayReserveCents, @Nullable LocalDate since) {
        return new MovedIn(
                year, previousYearWageCents, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(), holidayReserveCents, since, year - 1);
    }

    /** Cumulative wage, maximum and base of one fund, in cents. */
    public record FundFigures(long wageCents, long maximumCents, long baseCents) {}
}
