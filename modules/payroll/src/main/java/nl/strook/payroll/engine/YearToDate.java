package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * State of one income relationship after its last payment: goes in, and comes out renewed. Also the form in which a
 * client that moves in mid-year brings its opening figures.
 *
 * @param year calendar year of the payments; a payment in a later year starts that year by itself
 * @param wage totals of the year
 * @param lines totals per line code, in the order of first use
 * @param period what was paid in the latest period, or in that of the extra run; null at the start
 * @param holidayPaidYear last calendar year in which the yearly holiday allowance was paid; 0 never
 * @param previousYear wage of the year before, for the special table; null when there was none
 */
public record YearToDate(
        int year,
        Vcr vcr,
        Wage wage,
        List<LineTotal> lines,
        HolidayReserve holidayReserve,
        int holidayPaidYear,
        @Nullable PeriodState period,
        @Nullable YearWage previousYear) {

    /** State of an employment that was never paid. */
    public static YearToDate start(int year) {
        return new YearToDate(year, Vcr.ZERO, Wage.ZERO, List.of(), HolidayReserve.ZERO, 0, null, null);
    }

    /** This state, or the opening of a later year: totals to zero, holiday reserve kept, wage becomes last year's. */
    public YearToDate openedFor(int paymentYear) {
        if (paymentYear == year) {
            return this;
        }
        if (paymentYear < year) {
            throw new IllegalArgumentException("Cannot pay in " + paymentYear + " after payments in " + year);
        }
        YearWage last = paymentYear == year + 1 && wage.taxWageCents > 0 ? new YearWage(year, wage.taxWageCents) : null;
        return new YearToDate(
                paymentYear,
                Vcr.ZERO,
                Wage.ZERO,
                List.of(),
                holidayReserve,
                holidayPaidYear,
                period == null ? null : period.inLaterYear(),
                last);
    }

    /**
     * This state for an extra run in an earlier period than the latest one.
     *
     * @param state what was paid in that period, as the last payment in it left it behind
     * @param paidIn calendar year of that payment
     */
    public YearToDate inPeriod(PeriodState state, int paidIn) {
        return new YearToDate(
                year,
                vcr,
                wage,
                lines,
                holidayReserve,
                holidayPaidYear,
                paidIn < year ? state.inLaterYear() : state,
                previousYear);
    }

    /** Cumulative wage, maximum and base of one fund (grondslagaanwasmethode), in cents. */
    public record VcrState(long wageCents, long maximumCents, long baseCents) {
        public static final VcrState ZERO = new VcrState(0, 0, 0);
    }

    /** The states per fund. */
    public record Vcr(VcrState awf, VcrState ufo, VcrState aof, VcrState whk, VcrState zvw) {
        public static final Vcr ZERO =
                new Vcr(VcrState.ZERO, VcrState.ZERO, VcrState.ZERO, VcrState.ZERO, VcrState.ZERO);

        public VcrState of(Fund fund) {
            return switch (fund) {
                case AWF -> awf;
                case UFO -> ufo;
                case AOF -> aof;
                case WHK -> whk;
                case ZVW -> zvw;
            };
        }
    }

    /**
     * Totals of the calendar year, in cents and minutes; columns are those of the wage ledger (loonstaat).
     *
     * @param taxWageCents column 14
     * @param taxCents column 15: table and special together
     * @param specialTaxCents the part of column 15 at the special rate
     * @param arkCents column 18, arbeidskorting set off
     * @param zvwWageCents contribution wage of the Zvw after the maximum
     * @param zvwWithheldCents column 16
     * @param premiumsCents AWf or Ufo, Aof, Wko and Whk of the employer
     * @param minimumWageCents statutory minimum over the hours so far, and the wage that counts against it
     */
    public record Wage(
            long grossCents,
            long deductionCents,
            long allowanceCents,
            long netCents,
            long taxWageCents,
            long specialWageCents,
            long taxCents,
            long specialTaxCents,
            long arkCents,
            long zvwWageCents,
            long zvwWithheldCents,
            long premiumsCents,
            long zvwEmployerCents,
            long pensionEmployeeCents,
            long pensionEmployerCents,
            long paidMinutes,
            long minimumWageCents,
            long minimumWageCountingCents) {
        public static final Wage ZERO = new Wage(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * Total of one line code over the year, with what a line is called that stands for the year only.
     *
     * @param labelParams values for the label, as on a {@link PayslipLine}
     */
    public record LineTotal(
            String code,
            LineSection section,
            String labelKey,
            List<Param> labelParams,
            @Nullable String name,
            long quantity,
            long amountCents) {}

    /**
     * Holiday allowance saved and not yet paid.
     *
     * @param baseCents wage it was saved over
     * @param exact the amount in ten-millionths of a euro (cents times thousandths of a percent): no rounding per period
     * @param since first day it was saved for; null when empty
     */
    public record HolidayReserve(
            long baseCents, long exact, @Nullable LocalDate since) {
        public static final HolidayReserve ZERO = new HolidayReserve(0, 0, null);
        private static final long PER_CENT = 100_000;

        /** Opening reserve of a client that moves in. */
        public static HolidayReserve opening(long amountCents, Percent percent, @Nullable LocalDate since) {
            long exact = amountCents * PER_CENT;
            return new HolidayReserve(Rounding.halfUp(exact, percent.thousandths()), exact, since);
        }

        HolidayReserve plus(long base, Percent percent, LocalDate from) {
            if (base == 0) {
                return this;
            }
            return new HolidayReserve(
                    baseCents + base, exact + base * percent.thousandths(), since == null ? from : since);
        }

        /** Amount in cents, rounded half up. */
        public long amountCents() {
            return Rounding.halfUp(exact, PER_CENT);
        }
    }

    /** Wage of a calendar year (column 14, special rewards included), as paid; the engine scales it to a full year. */
    public record YearWage(int year, long taxWageCents) {}

    /**
     * What was paid in one period, so that a second payment taxes the whole period (Handboek, chapter on the pay
     * period: table over all wage less the table tax withheld).
     *
     * @param wageDays days with wage that the tax and the maxima were taken over
     * @param wageWeeks full weeks among them
     * @param weekDays days with wage in those full weeks
     * @param broken whether the period was taxed by week and day table
     * @param paidMinutes paid hours of the period so far
     */
    public record PeriodState(
            PeriodKind kind,
            LocalDate firstDay,
            LocalDate lastDay,
            int workingDays,
            int wageDays,
            int wageWeeks,
            int weekDays,
            boolean broken,
            long tableWageCents,
            long tableTaxCents,
            long arkCents,
            long pensionableCents,
            long pensionEmployeeCents,
            long pensionEmployerCents,
            long paidMinutes) {

        /**
         * For a further payment in a later calendar year: taxed by itself, since tax is a matter of the year of the payment.
         * What the period has once, its franchise, hours and maximum, stays used up.
         */
        PeriodState inLaterYear() {
            return new PeriodState(
                    kind,
                    firstDay,
                    lastDay,
                    workingDays,
                    wageDays,
                    wageWeeks,
                    weekDays,
                    broken,
                    0,
                    0,
                    0,
                    pensionableCents,
                    pensionEmployeeCents,
                    pensionEmployerCents,
                    paidMinutes);
        }

        /** Whether it is the period that runs from one day to another. */
        public boolean isFrom(LocalDate first, LocalDate last) {
            return firstDay.equals(first) && lastDay.equals(last);
        }

        boolean covers(PeriodInput input) {
            return isFrom(input.firstDay(), input.lastDay());
        }
    }
}
