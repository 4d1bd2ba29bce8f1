package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed and known about one income relationship, with its history.
 *
 * @param lastDay last day of employment; null while it goes on. A period that holds it, or lies after it, closes the
 *     employment: the holiday allowance is paid out
 * @param salary at least one row; ordered by {@code from}
 * @param credit loonheffingskorting requests ordered by {@code from}; empty means no credit
 * @param pension null without a scheme
 */
public record EmploymentTerms(
        LocalDate birthDate,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<SalaryTerm> salary,
        List<CreditTerm> credit,
        TaxTerms tax,
        InsuranceTerms insurance,
        @Nullable PensionTerms pension,
        HolidayAllowanceTerms holidayAllowance,
        MinimumWageTerms minimumWage) {

    /** What an amount of salary pays for. */
    public enum SalaryBasis {
        MONTH(12),
        FOUR_WEEKS(13),
        WEEK(52),
        /** The amount is the hourly wage; hours come as input, or from the schedule with {@code payScheduledHours}. */
        HOUR(0);

        private final int perYear;

        SalaryBasis(int perYear) {
            this.perYear = perYear;
        }

        int perYear() {
            return perYear;
        }
    }

    /**
     * Salary and hours from a date on.
     *
     * @param amountCents for the agreed hours (not full-time), or per hour
     * @param fullTimeWeeklyMinutes full-time hours of the firm; gives the part-time factor
     * @param schedule agreed minutes per weekday, Monday first, seven values; all zero without fixed hours
     * @param payScheduledHours hourly wage only: the scheduled hours are paid when there is no row of hours
     */
    public record SalaryTerm(
            LocalDate from,
            SalaryBasis basis,
            long amountCents,
            int weeklyMinutes,
            int fullTimeWeeklyMinutes,
            List<Integer> schedule,
            boolean payScheduledHours) {

        private static final int DAYS = 7;
        private static final int FULL_TIME_DAYS = 5;

        public SalaryTerm {
            if (schedule.size() != DAYS) {
                throw new IllegalArgumentException("A schedule has seven days: " + schedule);
            }
            schedule = List.copyOf(schedule);
        }

        int workingDaysPerWeek() {
            int days = 0;
            for (int day = 0; day < DAYS; day++) {
                if (schedule.get(day) > 0) {
                    days++;
                }
            }
            return days;
        }

        /** Usually works five days a week or more (Handboek §5.1.1): decides how broken periods are taxed. */
        boolean fullTimeDays() {
            return workingDaysPerWeek() >= FULL_TIME_DAYS;
        }

        /** A five-day week of equal days, Monday to Friday. */
        public static List<Integer> mondayToFriday(int weeklyMinutes) {
            int day = weeklyMinutes / FULL_TIME_DAYS;
            return List.of(day, day, day, day, weeklyMinutes - 4 * day, 0, 0);
        }
    }

    /** Loonheffingskorting applied or not, from a date on. */
    public record CreditTerm(LocalDate from, boolean applied) {}

    /** Health-insurance contribution: levy of the employer, or withheld from a director-shareholder or pensioner. */
    public enum ZvwKind {
        EMPLOYER_LEVY,
        WITHHELD,
        NONE
    }

    /** How a period with days without wage is taxed for someone who works five days a week. */
    public enum BrokenPeriod {
        /** Week table for whole weeks, day table for the other days (Handboek §5.1.1). */
        WEEKS_AND_DAYS,
        /** Day table for every day. */
        DAYS_ONLY
    }

    /**
     * Facts for wage tax.
     *
     * @param singleElderlyCredit alleenstaandeouderenkorting asked for
     * @param youngDisabledCredit jonggehandicaptenkorting asked for
     * @param anonymous BSN, name, address or identity is missing: 52 %
     * @param previousYearWageCents column 14 of the previous year scaled to a full year; null takes it from
     *     {@link YearToDate#previousYear()}
     * @param expectedYearWageCents expected wage of the whole current year, for who had none last year; null estimates
     */
    public record TaxTerms(
            TableColour colour,
            boolean singleElderlyCredit,
            boolean youngDisabledCredit,
            boolean anonymous,
            BrokenPeriod brokenPeriod,
            @Nullable Long previousYearWageCents,
            @Nullable Long expectedYearWageCents) {

        public static TaxTerms regular() {
            return new TaxTerms(TableColour.WHITE, false, false, false, BrokenPeriod.WEEKS_AND_DAYS, null, null);
        }
    }

    /** AWf premium by kind of contract, or Ufo for the government as employer. */
    public enum AwfRate {
        LOW,
        HIGH,
        UFO
    }

    /** Aof premium by size of the employer. */
    public enum AofRate {
        SMALL,
        LARGE
    }

    /** Where a premium ends that does not fall on a cent. */
    public enum PremiumRounding {
        CUT,
        HALF_UP
    }

    /**
     * Employee insurances and Zvw.
     *
     * @param insured false for a director-shareholder: no premiums
     * @param whk the employer's Whk percentage by decision
     */
    public record InsuranceTerms(
            boolean insured, AwfRate awf, AofRate aof, Percent whk, ZvwKind zvw, PremiumRounding rounding) {

        InsuranceTerms withAwf(AwfRate other) {
            return new InsuranceTerms(insured, other, aof, whk, zvw, rounding);
        }
    }

    /**
     * A pension scheme: percentages over pensionable wage above the franchise.
     *
     * @param franchiseYearCents for full-time, per year
     * @param maximumYearCents pensionable salary for full-time, per year; null without a maximum
     */
    public record PensionTerms(
            Percent employee,
            Percent employer,
            long franchiseYearCents,
            @Nullable Long maximumYearCents) {}

    /**
     * Holiday allowance.
     *
     * @param percent at least 8 by law
     * @param payoutMonth month (1-12) whose first payment day pays the reserve; 0 pays it with every period
     */
    public record HolidayAllowanceTerms(Percent percent, int payoutMonth) {

        public static HolidayAllowanceTerms statutory() {
            return new HolidayAllowanceTerms(new Percent(8_000), 5);
        }

        boolean everyPeriod() {
            return payoutMonth == 0;
        }
    }

    /**
     * @param applies false for a director-shareholder
     * @param apprentice BBL learner of 18 to 20: own scale until 2027
     */
    public record MinimumWageTerms(boolean applies, boolean apprentice) {}

    /** Whether the period is the last one, or lies after the last day. */
    boolean closesIn(PeriodInput input) {
        return lastDay != null && !lastDay.isAfter(input.lastDay());
    }

    boolean creditOn(LocalDate day) {
        boolean applied = false;
        for (CreditTerm term : credit) {
            if (!term.from().isAfter(day)) {
                applied = term.applied();
            }
        }
        return applied;
    }

    SalaryTerm salaryOn(LocalDate day) {
        SalaryTerm found = salary.get(0);
        for (int i = 1; i < salary.size(); i++) {
            if (!salary.get(i).from().isAfter(day)) {
                found = salary.get(i);
            }
        }
        return found;
    }
}
