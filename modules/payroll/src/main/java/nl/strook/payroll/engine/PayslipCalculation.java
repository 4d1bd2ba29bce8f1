package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;
import nl.strook.payroll.engine.YearToDate.LineTotal;
import org.jspecify.annotations.Nullable;

/** The result of one calculation; a value, so equal inputs give equal results. */
public record PayslipCalculation(
        List<PayslipLine> lines,
        Totals totals,
        TaxFacts tax,
        List<Premium> premiums,
        MinimumWageFacts minimumWage,
        YearToDate after) {

    /**
     * The year so far of one of the lines, in cents, so that the column adds up: wage tax as one line counts the special
     * rate in, and of several lines of one code the last carries the total.
     *
     * @return null when a later line of the code carries the total
     */
    public @Nullable Long yearCentsOf(PayslipLine line) {
        return YearLines.of(this, line);
    }

    /** Totals of the year whose code has no line in this payment, such as the holiday allowance after May. */
    public List<LineTotal> otherYearTotals() {
        return YearLines.others(this);
    }

    /**
     * Sums in cents and minutes; columns are those of the wage ledger (loonstaat).
     *
     * @param grossCents money wage (column 3)
     * @param inKindCents taxed wage in kind (column 4)
     * @param deductionCents all deductions; negative
     * @param allowanceCents untaxed allowances and net reimbursements
     * @param netCents paid out (column 17)
     * @param insuranceWageCents wage for employee insurance before the maximum (column 8)
     * @param taxWageCents column 14
     * @param specialWageCents the part of column 14 at the special rate
     * @param taxTableCents wage tax by the period table
     * @param taxSpecialCents wage tax by the special table
     * @param taxCents column 15
     * @param arkCents column 18, arbeidskorting set off
     * @param zvwWageCents contribution wage of this payment (increase of the base)
     * @param zvwWithheldCents column 16
     * @param premiumsCents AWf or Ufo, Aof, Wko and Whk of the employer
     * @param employerCostCents gross, wage in kind excluded, plus allowances and everything the employer pays on top
     * @param paidMinutes paid hours (verloonde uren)
     * @param netDeductionCents net deductions that may not reach into the minimum wage; positive
     */
    public record Totals(
            long grossCents,
            long inKindCents,
            long deductionCents,
            long allowanceCents,
            long netCents,
            long insuranceWageCents,
            long taxWageCents,
            long specialWageCents,
            long taxTableCents,
            long taxSpecialCents,
            long taxCents,
            long arkCents,
            long zvwWageCents,
            long zvwWithheldCents,
            long premiumsCents,
            long zvwEmployerCents,
            long pensionEmployeeCents,
            long pensionEmployerCents,
            long employerCostCents,
            long holidayBaseCents,
            long holidayReserveCents,
            long paidMinutes,
            long netDeductionCents) {}

    /**
     * How wage tax was found.
     *
     * @param tableCode three digits of the wage-tax return: 012 is white and monthly, 940 the anonymous rate
     * @param specialPercent null when there was no special reward
     * @param specialYearWageCents annual wage that the special percentage rests on; null likewise
     * @param workingDays days of the schedule in the period, and those with wage
     * @param broken taxed by week and day table
     */
    public record TaxFacts(
            String ruleSetId,
            AgeClass ageClass,
            TableColour colour,
            String tableCode,
            boolean creditApplied,
            boolean anonymous,
            @Nullable Percent specialPercent,
            @Nullable Long specialYearWageCents,
            int workingDays,
            int wageDays,
            boolean broken) {}

    /** One premium of the employer, or the Zvw: increase of the base times the rate. */
    public record Premium(String code, Fund fund, long baseCents, Percent rate, long amountCents) {}

    /**
     * Statutory minimum wage over the period (art. 7:626 BW and WML).
     *
     * @param applies false for a director-shareholder and after the last day
     * @param dueMinutes agreed hours of the period for which the minimum is due
     * @param rates one row per rate in force; a birthday or 1 July inside the period gives two
     * @param dueCents the statutory amount for the period, as printed
     * @param countingCents wage that counts, over the hours that count
     * @param shortfalls days from which the hourly wage is below the minimum; blocks a run
     * @param yearShortfallCents counting wage of the year below the minimum over its hours; 0 when enough
     * @param netMinimumCents net of the statutory minimum wage of this period
     * @param deductionsReachMinimum net deductions take the pay below it (art. 13 WML)
     */
    public record MinimumWageFacts(
            boolean applies,
            long dueMinutes,
            List<MinimumRate> rates,
            long dueCents,
            long countingCents,
            long countingMinutes,
            List<Shortfall> shortfalls,
            long yearShortfallCents,
            long netMinimumCents,
            boolean deductionsReachMinimum) {}

    /** Minimum per hour over a stretch of the period. */
    public record MinimumRate(LocalDate from, LocalDate until, int age, long hourCents, long minutes) {}

    /**
     * Hourly wage below the minimum from a day on.
     *
     * @param hourlyWage ten-thousandths of a euro
     */
    public record Shortfall(LocalDate from, long hourlyWage, long minimumHourCents) {}
}
