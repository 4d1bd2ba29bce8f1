package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import nl.strook.payroll.engine.EmploymentTerms.SalaryBasis;
import nl.strook.payroll.engine.PayslipCalculation.Shortfall;
import nl.strook.payroll.engine.YearToDate.LineTotal;
import nl.strook.payroll.engine.YearToDate.Wage;
import org.junit.jupiter.api.Test;

/** Whole years, month by month: what happens once in them and what follows from it. */
class YearStoriesTest {

    private static List<PayslipCalculation> year(Sample sample, int year, int months, IntFunction<InputLine[]> input) {
        List<PayslipCalculation> paid = new ArrayList<>();
        YearToDate state = YearToDate.start(year);
        for (int month = 1; month <= months; month++) {
            PayslipCalculation result = sample.pay(Sample.month(year, month, input.apply(month)), state);
            paid.add(result);
            state = result.after();
        }
        return paid;
    }

    private static InputLine[] nothing(int month) {
        return new InputLine[0];
    }

    @Test
    void a_bonus_in_may_is_taxed_with_the_holiday_allowance_at_the_special_rate() {
        Sample sample = Sample.monthly(4_000_00).lastYear(50_000_00);
        List<PayslipCalculation> paid = year(
                sample,
                2026,
                12,
                month -> month == 5 ? new InputLine[] {Sample.amount("610", 2_500_00)} : nothing(month));
        PayslipCalculation april = paid.get(3);
        PayslipCalculation may = paid.get(4);
        long allowance = 4_000_00 * 5 * 8 / 100;
        assertThat(Sample.line(may, LineCode.HOLIDAY_ALLOWANCE).amountCents()).isEqualTo(allowance);
        assertThat(may.totals().specialWageCents()).isEqualTo(2_500_00 + allowance);
        assertThat(may.tax().specialPercent()).isEqualTo(Percent.of("50.47"));
        assertThat(may.totals().taxSpecialCents()).isEqualTo((2_500_00 + allowance) * 5047 / 10_000);
        assertThat(may.totals().taxTableCents()).isEqualTo(april.totals().taxTableCents());
        assertThat(may.totals().arkCents()).isEqualTo(april.totals().arkCents());
        assertThat(paid.get(5).totals().specialWageCents()).isZero();
        Wage year = paid.get(11).after().wage();
        assertThat(year.taxWageCents()).isEqualTo(12 * 4_000_00 + 2_500_00 + allowance);
        assertThat(paid.get(11).totals().holidayReserveCents()).isEqualTo(4_000_00 * 7 * 8 / 100);
    }

    @Test
    void a_leaver_in_august_gets_the_part_of_the_month_and_the_reserve() {
        Sample sample = Sample.monthly(3_000_00)
                .employed(Sample.LONG_AGO, LocalDate.of(2026, 8, 14))
                .lastYear(38_000_00);
        List<PayslipCalculation> paid = year(sample, 2026, 8, YearStoriesTest::nothing);
        PayslipCalculation august = paid.get(7);
        long part = 1_428_57;
        assertThat(Sample.line(august, LineCode.SALARY).amountCents()).isEqualTo(part);
        assertThat(august.tax().workingDays()).isEqualTo(21);
        assertThat(august.tax().wageDays()).isEqualTo(10);
        assertThat(august.tax().broken()).isTrue();
        WageTaxTable table = RuleSets.forYear(2026).wageTax();
        WageTaxTable.Column column = new WageTaxTable.Column(AgeClass.UNDER, TableColour.WHITE, true, false, false);
        assertThat(august.totals().taxTableCents())
                .isEqualTo(2 * table.tax(part / 2, PeriodKind.WEEK, column).taxCents());
        assertThat(Sample.line(august, LineCode.HOLIDAY_ALLOWANCE).amountCents())
                .isEqualTo(594_29);
        assertThat(august.totals().holidayReserveCents()).isZero();
        assertThat(august.after().vcr().awf().maximumCents()).isEqualTo(7 * 6_617_41 + 10 * 305_41);

        PayslipCalculation afterwards =
                sample.pay(Sample.month(2026, 9, Sample.units("630", 16 * 60, null)), august.after());
        assertThat(afterwards.lines()).noneMatch(line -> line.code().equals(LineCode.SALARY));
        assertThat(afterwards.totals().grossCents()).isEqualTo(276_92 + 22_15);
        assertThat(afterwards.after().vcr().awf().maximumCents())
                .as("no maximum for a period without days with wage")
                .isEqualTo(august.after().vcr().awf().maximumCents());
    }

    @Test
    void from_the_month_of_the_aow_age_premiums_stop_and_the_tax_column_changes() {
        Sample sample = Sample.monthly(4_000_00).born(LocalDate.of(1959, 6, 20)).lastYear(50_000_00);
        List<PayslipCalculation> paid = year(sample, 2026, 7, YearStoriesTest::nothing);
        PayslipCalculation may = paid.get(4);
        PayslipCalculation june = paid.get(5);
        assertThat(may.tax().ageClass()).isEqualTo(AgeClass.UNDER);
        assertThat(may.totals().premiumsCents()).isPositive();
        assertThat(june.tax().ageClass()).isEqualTo(AgeClass.AOW_1946);
        assertThat(june.totals().premiumsCents()).isZero();
        assertThat(june.premiums()).isEmpty();
        assertThat(june.totals().zvwEmployerCents()).isEqualTo(4_000_00 * 610 / 10_000);
        assertThat(june.totals().taxCents()).isLessThan(paid.get(3).totals().taxCents());
        assertThat(june.after().vcr().awf()).isEqualTo(may.after().vcr().awf());
        assertThat(june.after().vcr().zvw().maximumCents()).isEqualTo(6 * 6_617_41);
    }

    @Test
    void a_birthday_raises_the_minimum_wage_and_the_wage_falls_below_it() {
        Sample sample = Sample.monthly(2_400_00).born(LocalDate.of(2005, 9, 16));
        List<PayslipCalculation> paid = year(sample, 2026, 10, YearStoriesTest::nothing);
        PayslipCalculation august = paid.get(7);
        PayslipCalculation september = paid.get(8);
        PayslipCalculation october = paid.get(9);
        assertThat(august.minimumWage().rates()).extracting("hourCents").containsExactly(11_99L);
        assertThat(august.minimumWage().shortfalls()).isEmpty();
        assertThat(september.minimumWage().rates()).extracting("hourCents").containsExactly(11_99L, 14_99L);
        assertThat(september.minimumWage().rates()).extracting("age").containsExactly(20, 21);
        assertThat(september.minimumWage().rates()).extracting("minutes").containsExactly(11 * 480L, 11 * 480L);
        assertThat(september.minimumWage().dueCents()).isEqualTo(88 * 11_99 + 88 * 14_99);
        assertThat(september.minimumWage().shortfalls())
                .containsExactly(new Shortfall(LocalDate.of(2026, 9, 16), 138_462, 14_99));
        assertThat(october.minimumWage().shortfalls()).hasSize(1);
    }

    @Test
    void the_first_of_july_splits_a_four_weekly_period() {
        PeriodInput input = new PeriodInput(
                PeriodKind.FOUR_WEEKS,
                LocalDate.of(2026, 6, 15),
                LocalDate.of(2026, 7, 12),
                LocalDate.of(2026, 7, 14),
                false,
                List.of());
        PayslipCalculation result = Sample.monthly(1)
                .salary(Sample.fullTime(Sample.LONG_AGO, SalaryBasis.FOUR_WEEKS, 2_600_00))
                .pay(input);
        assertThat(result.minimumWage().rates()).extracting("hourCents").containsExactly(14_71L, 14_99L);
        assertThat(result.minimumWage().dueMinutes()).isEqualTo(160 * 60);
        assertThat(result.minimumWage().dueCents()).isEqualTo(12 * 8 * 14_71 + 8 * 8 * 14_99);
        assertThat(result.tax().tableCode()).isEqualTo("014");
        assertThat(result.after().vcr().aof().maximumCents()).isEqualTo(6_108_38);
    }

    @Test
    void a_new_year_starts_at_nothing_and_knows_last_years_wage() {
        Sample sample = Sample.monthly(3_000_00);
        List<PayslipCalculation> paid = year(sample, 2025, 12, YearStoriesTest::nothing);
        PayslipCalculation january = sample.pay(
                Sample.month(2026, 1, Sample.amount("610", 1_000_00)),
                paid.get(11).after());
        long lastYear = 12 * 3_000_00 + 5 * 240_00;
        assertThat(january.tax().specialYearWageCents()).isEqualTo(lastYear);
        assertThat(january.tax().specialPercent()).isEqualTo(Percent.of("40.20"));
        assertThat(january.after().year()).isEqualTo(2026);
        assertThat(january.after().wage().taxWageCents()).isEqualTo(4_000_00);
        assertThat(january.after().vcr().awf().maximumCents()).isEqualTo(6_617_41);
        assertThat(january.totals().holidayReserveCents()).isEqualTo(8 * 240_00);
    }

    @Test
    void the_period_of_december_paid_in_january_follows_the_rules_of_january() {
        PeriodInput december = new PeriodInput(
                PeriodKind.MONTH,
                LocalDate.of(2025, 12, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 1, 5),
                false,
                List.of());
        PayslipCalculation result = Sample.monthly(3_000_00).pay(december);
        assertThat(result.tax().ruleSetId()).isEqualTo("NL-2026");
        assertThat(result.after().year()).isEqualTo(2026);
        assertThat(result.minimumWage().rates()).extracting("hourCents").containsExactly(14_40L);
    }

    @Test
    void a_starter_of_last_year_has_that_wage_scaled_to_a_full_year() {
        Sample sample = Sample.monthly(3_000_00).employed(LocalDate.of(2025, 7, 1), null);
        YearToDate state = YearToDate.start(2025);
        for (int month = 7; month <= 12; month++) {
            state = sample.pay(Sample.month(2025, month), state).after();
        }
        PayslipCalculation january = sample.pay(Sample.month(2026, 1, Sample.amount("610", 500_00)), state);
        assertThat(january.tax().specialYearWageCents()).isEqualTo(6 * 3_000_00L * 365 / 184);
    }

    @Test
    void without_a_wage_last_year_the_expected_wage_of_this_year_decides() {
        PayslipCalculation result = Sample.monthly(3_000_00)
                .employed(LocalDate.of(2026, 3, 1), null)
                .pay(Sample.month(2026, 3, Sample.amount("610", 500_00)));
        assertThat(result.tax().specialYearWageCents()).isEqualTo(12 * 3_000_00 * 108 / 100 + 500_00);
    }

    @Test
    void the_column_of_the_year_adds_up_on_every_payslip() {
        Sample sample = Sample.monthly(3_000_00).pension("5", "10", 0, null).lastYear(40_000_00);
        List<PayslipCalculation> paid = year(
                sample,
                2026,
                12,
                month -> month % 3 == 0
                        ? new InputLine[] {
                            Sample.units("125", 300, LocalDate.of(2026, month, 2)),
                            Sample.units("125", 60, LocalDate.of(2026, month, 9)),
                            Sample.amount("610", 100_00),
                            Sample.amount("740", 5_00)
                        }
                        : nothing(month));
        for (PayslipCalculation result : paid) {
            Wage year = result.after().wage();
            assertThat(column(result, LineSection.GROSS)).isEqualTo(year.grossCents());
            assertThat(column(result, LineSection.DEDUCTION)).isEqualTo(year.deductionCents());
        }
    }

    private static long column(PayslipCalculation result, LineSection section) {
        long lines = result.lines().stream()
                .filter(line -> line.section() == section)
                .map(result::yearCentsOf)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return lines
                + result.otherYearTotals().stream()
                        .filter(total -> total.section() == section)
                        .mapToLong(LineTotal::amountCents)
                        .sum();
    }
}
