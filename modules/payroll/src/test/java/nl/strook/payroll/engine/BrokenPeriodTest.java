package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.strook.payroll.engine.EmploymentTerms.BrokenPeriod;
import nl.strook.payroll.engine.EmploymentTerms.SalaryBasis;
import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;
import nl.strook.payroll.engine.EmploymentTerms.TaxTerms;
import nl.strook.payroll.engine.WageTaxTable.Column;
import org.junit.jupiter.api.Test;

/** Starters, leavers, unpaid hours and changes inside a period. */
class BrokenPeriodTest {

    private static final Column WHITE = new Column(AgeClass.UNDER, TableColour.WHITE, true, false, false);
    private static final WageTaxTable TABLE = RuleSets.forYear(2026).wageTax();

    /** May 2026 has 21 working days; from the 15th there are eleven: the 15th, and two full weeks. */
    @Test
    void eleven_days_are_two_weeks_and_a_day() {
        Sample starter = Sample.monthly(3_448_62).employed(LocalDate.of(2026, 5, 15), null);
        PayslipCalculation result = starter.pay(Sample.month(2026, 5));
        assertThat(Sample.line(result, LineCode.SALARY).amountCents()).isEqualTo(11 * 164_22);
        assertThat(result.totals().taxTableCents()).isEqualTo(313_13);
        assertThat(result.after().vcr().aof().maximumCents()).isEqualTo(11 * 305_41);
        assertThat(Sample.line(result, LineCode.TAX_TABLE).explanation().key()).isEqualTo("explain.tax.broken");
        PayslipCalculation byDay = starter.tax(
                        new TaxTerms(TableColour.WHITE, false, false, false, BrokenPeriod.DAYS_ONLY, null, null))
                .pay(Sample.month(2026, 5));
        assertThat(byDay.totals().taxTableCents()).isEqualTo(313_17);
    }

    @Test
    void a_part_timer_keeps_the_table_and_the_maximum_of_the_period() {
        PayslipCalculation result = Sample.monthly(1)
                .salary(Sample.fourDays(2_400_00))
                .employed(LocalDate.of(2026, 4, 20), null)
                .pay(Sample.month(2026, 4));
        assertThat(result.tax().broken()).isFalse();
        long wage = result.totals().taxWageCents();
        assertThat(wage).isEqualTo(1_066_67);
        assertThat(result.totals().taxCents())
                .isEqualTo(TABLE.tax(wage, PeriodKind.MONTH, WHITE).taxCents());
        assertThat(result.after().vcr().aof().maximumCents()).isEqualTo(6_617_41);
    }

    @Test
    void a_start_on_the_first_working_day_is_a_whole_period() {
        PayslipCalculation result = Sample.monthly(3_000_00)
                .employed(LocalDate.of(2026, 6, 1), null)
                .pay(Sample.month(2026, 6));
        assertThat(result.tax().broken()).isFalse();
        assertThat(result.totals().grossCents()).isEqualTo(3_000_00);
    }

    @Test
    void unpaid_days_of_a_full_timer_break_the_period_on_their_dates() {
        PayslipCalculation result = Sample.monthly(3_300_00)
                .pay(Sample.month(2026, 6, Sample.units("110", 24 * 60, LocalDate.of(2026, 6, 10))));
        assertThat(Sample.line(result, "110").amountCents()).isEqualTo(-450_00);
        assertThat(result.tax().wageDays()).isEqualTo(19);
        assertThat(result.totals().paidMinutes()).isEqualTo(19 * 480);
        long wage = 2_850_00;
        assertThat(result.totals().taxCents())
                .isEqualTo(3
                                * TABLE.tax(wage * 15 / (19 * 3), PeriodKind.WEEK, WHITE)
                                        .taxCents()
                        + 4 * TABLE.tax(wage / 19, PeriodKind.DAY, WHITE).taxCents());
        assertThat(result.minimumWage().dueMinutes()).isEqualTo(19 * 480);
    }

    @Test
    void half_a_day_without_wage_leaves_the_day_a_day_with_wage() {
        PayslipCalculation result = Sample.monthly(3_300_00)
                .pay(Sample.month(2026, 6, Sample.units("110", 4 * 60, LocalDate.of(2026, 6, 10))));
        assertThat(result.tax().broken()).isFalse();
        assertThat(result.totals().grossCents()).isEqualTo(3_225_00);
    }

    @Test
    void a_raise_inside_the_month_gives_a_line_per_salary() {
        PayslipCalculation result = Sample.monthly(1)
                .salary(
                        Sample.fullTime(Sample.LONG_AGO, SalaryBasis.MONTH, 3_000_00),
                        Sample.fullTime(LocalDate.of(2026, 6, 15), SalaryBasis.MONTH, 3_300_00))
                .pay(Sample.month(2026, 6));
        assertThat(result.lines().stream()
                        .filter(line -> line.code().equals(LineCode.SALARY))
                        .map(PayslipLine::amountCents))
                .containsExactly(3_000_00L * 10 / 22 + 1, 3_300_00L * 12 / 22);
        assertThat(result.tax().broken()).isFalse();
    }

    @Test
    void more_hours_from_a_date_count_by_each_own_schedule() {
        SalaryTerm three = new SalaryTerm(
                Sample.LONG_AGO, SalaryBasis.MONTH, 1_950_00, 1440, 2400, List.of(480, 480, 480, 0, 0, 0, 0), false);
        SalaryTerm four = new SalaryTerm(
                LocalDate.of(2026, 6, 15),
                SalaryBasis.MONTH,
                2_600_00,
                1920,
                2400,
                List.of(480, 480, 480, 480, 0, 0, 0),
                false);
        PayslipCalculation result = Sample.monthly(1).salary(three, four).pay(Sample.month(2026, 6));
        assertThat(result.totals().grossCents()).isEqualTo(1_950_00 * 6 / 14 + 2_600_00 * 10 / 18);
        assertThat(result.totals().paidMinutes()).isEqualTo(16 * 480);
    }

    @Test
    void an_undated_period_without_days_of_employment_pays_no_salary() {
        PayslipCalculation result = Sample.monthly(3_000_00)
                .employed(LocalDate.of(2026, 7, 1), null)
                .pay(Sample.month(2026, 6));
        assertThat(result.lines()).isEmpty();
        assertThat(result.minimumWage().applies()).isFalse();
        assertThat(result.after().vcr().zvw().maximumCents()).isZero();
    }
}
