package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.strook.payroll.engine.EmploymentTerms.AofRate;
import nl.strook.payroll.engine.EmploymentTerms.AwfRate;
import nl.strook.payroll.engine.EmploymentTerms.BrokenPeriod;
import nl.strook.payroll.engine.EmploymentTerms.HolidayAllowanceTerms;
import nl.strook.payroll.engine.EmploymentTerms.InsuranceTerms;
import nl.strook.payroll.engine.EmploymentTerms.PremiumRounding;
import nl.strook.payroll.engine.EmploymentTerms.SalaryBasis;
import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;
import nl.strook.payroll.engine.EmploymentTerms.TaxTerms;
import nl.strook.payroll.engine.EmploymentTerms.ZvwKind;
import nl.strook.payroll.engine.PayslipCalculation.Premium;
import org.junit.jupiter.api.Test;

/** How each kind of pay, tax and premium is treated. */
class TreatmentsTest {

    private static TaxTerms tax(TableColour colour, boolean anonymous) {
        return new TaxTerms(colour, false, false, anonymous, BrokenPeriod.WEEKS_AND_DAYS, 50_000_00L, null);
    }

    private static InsuranceTerms insurance(boolean insured, AwfRate awf, ZvwKind zvw) {
        return new InsuranceTerms(insured, awf, AofRate.SMALL, Percent.of("1.52"), zvw, PremiumRounding.CUT);
    }

    @Test
    void without_a_bsn_all_wage_is_taxed_at_52_percent_and_premiums_have_no_maximum() {
        PayslipCalculation result = Sample.monthly(9_000_00)
                .tax(tax(TableColour.WHITE, true))
                .pay(Sample.month(2026, 3, Sample.amount("610", 1_000_01)));
        assertThat(result.totals().taxCents()).isEqualTo(5_200_00);
        assertThat(result.totals().arkCents()).isZero();
        assertThat(result.tax().tableCode()).isEqualTo("940");
        assertThat(result.tax().creditApplied()).isFalse();
        assertThat(result.premiums()).extracting(Premium::baseCents).containsOnly(10_000_01L);
        assertThat(result.totals().zvwWageCents()).isEqualTo(10_000_01);
    }

    @Test
    void a_director_shareholder_pays_no_premiums_and_has_zvw_withheld() {
        PayslipCalculation result = Sample.monthly(6_000_00)
                .insurance(insurance(false, AwfRate.LOW, ZvwKind.WITHHELD))
                .pay(Sample.month(2026, 1));
        assertThat(result.premiums()).isEmpty();
        assertThat(result.totals().zvwWithheldCents()).isEqualTo(291_00);
        assertThat(result.totals().zvwEmployerCents()).isZero();
        assertThat(result.totals().netCents())
                .isEqualTo(6_000_00 - 291_00 - result.totals().taxCents());
    }

    @Test
    void each_fund_has_its_own_rate() {
        PayslipCalculation result = Sample.monthly(3_000_00)
                .insurance(insurance(true, AwfRate.HIGH, ZvwKind.EMPLOYER_LEVY))
                .pay(Sample.month(2026, 1));
        assertThat(result.premiums())
                .extracting(Premium::code, Premium::amountCents)
                .containsExactly(
                        tuple(LineCode.AWF, 232_20L),
                        tuple(LineCode.AOF, 188_10L),
                        tuple(LineCode.WKO, 15_00L),
                        tuple(LineCode.WHK, 45_60L));
        PayslipCalculation government = Sample.monthly(3_000_00)
                .insurance(insurance(true, AwfRate.UFO, ZvwKind.EMPLOYER_LEVY))
                .pay(Sample.month(2026, 1));
        assertThat(government.premiums().get(0).code()).isEqualTo(LineCode.UFO);
        assertThat(government.premiums().get(0).amountCents()).isEqualTo(20_40);
        assertThat(government.after().vcr().awf().wageCents()).isZero();
    }

    @Test
    void under_21_with_at_most_52_paid_hours_in_the_month_the_premium_is_low() {
        Sample young = Sample.hourly(12_00, 0)
                .born(LocalDate.of(2006, 2, 1))
                .insurance(insurance(true, AwfRate.HIGH, ZvwKind.EMPLOYER_LEVY));
        PayslipCalculation few = young.pay(Sample.month(2026, 3, Sample.units("105", 52 * 60, null)));
        PayslipCalculation many = young.pay(Sample.month(2026, 3, Sample.units("105", 52 * 60 + 1, null)));
        PayslipCalculation older =
                young.born(LocalDate.of(2005, 2, 1)).pay(Sample.month(2026, 3, Sample.units("105", 52 * 60, null)));
        assertThat(few.premiums().get(0).rate()).isEqualTo(Percent.of("2.74"));
        assertThat(many.premiums().get(0).rate()).isEqualTo(Percent.of("7.74"));
        assertThat(older.premiums().get(0).rate()).isEqualTo(Percent.of("7.74"));
    }

    @Test
    void above_the_maximum_the_room_of_earlier_months_is_used() {
        Sample sample = Sample.monthly(6_000_00).lastYear(72_000_00);
        PayslipCalculation january = sample.pay(Sample.month(2026, 1));
        PayslipCalculation february =
                sample.pay(Sample.month(2026, 2, Sample.amount("610", 2_000_00)), january.after());
        assertThat(january.premiums().get(0).baseCents()).isEqualTo(6_000_00);
        assertThat(february.premiums().get(0).baseCents()).isEqualTo(2 * 6_617_41 - 6_000_00);
    }

    @Test
    void opening_figures_of_a_client_who_moves_in_go_on() {
        YearToDate.VcrState fund = new YearToDate.VcrState(30_000_00, 26_469_64, 26_469_64);
        YearToDate opening = new YearToDate(
                2026,
                new YearToDate.Vcr(fund, YearToDate.VcrState.ZERO, fund, fund, fund),
                YearToDate.Wage.ZERO,
                List.of(),
                YearToDate.HolidayReserve.opening(1_440_00, Percent.of("8"), LocalDate.of(2025, 6, 1)),
                2025,
                null,
                new YearToDate.YearWage(2025, 45_000_00));
        PayslipCalculation may = Sample.monthly(3_000_00).pay(Sample.month(2026, 5), opening);
        assertThat(may.premiums().get(0).baseCents())
                .as("wage above the maximum so far comes in when there is room")
                .isEqualTo(5 * 6_617_41 - 26_469_64);
        assertThat(Sample.line(may, LineCode.HOLIDAY_ALLOWANCE).amountCents()).isEqualTo(1_440_00 + 240_00);
        assertThat(Sample.line(may, LineCode.HOLIDAY_ALLOWANCE).baseCents()).isEqualTo(18_000_00 + 3_000_00);
        assertThat(may.tax().specialYearWageCents()).isEqualTo(45_000_00);
    }

    @Test
    void pension_is_a_percentage_above_the_part_time_franchise_up_to_the_maximum() {
        PayslipCalculation fullTime = Sample.monthly(4_000_00)
                .pension("6.00", "12.00", 18_000_00, 60_000_00L)
                .pay(Sample.month(2026, 1));
        assertThat(fullTime.totals().pensionEmployeeCents()).isEqualTo(150_00);
        assertThat(fullTime.totals().pensionEmployerCents()).isEqualTo(300_00);
        assertThat(fullTime.totals().taxWageCents()).isEqualTo(3_850_00);
        PayslipCalculation partTime = Sample.monthly(1)
                .salary(Sample.fourDays(4_000_00))
                .pension("6.00", "12.00", 18_000_00, 60_000_00L)
                .pay(Sample.month(2026, 1));
        assertThat(Sample.line(partTime, LineCode.PENSION_EMPLOYEE).baseCents()).isEqualTo(4_000_00 - 1_200_00);
        PayslipCalculation high = Sample.monthly(7_000_00)
                .pension("6.00", "12.00", 18_000_00, 60_000_00L)
                .pay(Sample.month(2026, 1));
        assertThat(Sample.line(high, LineCode.PENSION_EMPLOYEE).baseCents()).isEqualTo(3_500_00);
    }

    @Test
    void travel_above_the_limit_of_its_date_is_taxed() {
        PayComponent own = withRate(Sample.component("310"), 3_000L);
        Sample sample = Sample.monthly(3_000_00);
        PayslipCalculation result = sample.pay(Sample.month(
                2026,
                1,
                new InputLine(own, 100_000L, null, LocalDate.of(2025, 12, 10)),
                new InputLine(own, 100_000L, null, LocalDate.of(2026, 1, 10))));
        assertThat(result.lines().stream()
                        .filter(line -> line.code().equals("310"))
                        .map(PayslipLine::amountCents))
                .containsExactly(230_00L, 250_00L);
        assertThat(result.lines().stream()
                        .filter(line -> line.code().equals("310T"))
                        .map(PayslipLine::amountCents))
                .containsExactly(70_00L, 50_00L);
        assertThat(result.totals().taxWageCents()).isEqualTo(3_120_00);
        assertThat(result.totals().allowanceCents()).isEqualTo(480_00);
        assertThat(result.totals().holidayBaseCents()).isEqualTo(3_000_00);
    }

    private static PayComponent withRate(PayComponent c, Long unitRate) {
        return new PayComponent(
                c.code(),
                c.kind(),
                c.labelKey(),
                "Kilometers",
                c.tax(),
                c.socialInsurance(),
                c.pensionable(),
                c.holidayBase(),
                c.minimumWage(),
                c.paidHours(),
                c.unit(),
                c.factor(),
                unitRate,
                c.limitRule(),
                c.mayReachMinimum());
    }

    @Test
    void an_allowance_without_a_rate_of_its_own_pays_the_limit() {
        PayslipCalculation result = Sample.monthly(3_000_00)
                .pay(Sample.month(
                        2026, 1, new InputLine(withRate(Sample.component("310"), null), 100_000L, null, null)));
        assertThat(Sample.line(result, "310").amountCents()).isEqualTo(250_00);
        assertThat(Sample.line(result, "310").rate()).isEqualTo(Rate.money(2_500));
        assertThat(result.totals().taxWageCents()).isEqualTo(3_000_00);
    }

    @Test
    void home_working_days_within_the_limit_are_untaxed() {
        PayslipCalculation result = Sample.monthly(3_000_00).pay(Sample.month(2024, 1, Sample.units("320", 800, null)));
        assertThat(result.totals().allowanceCents()).isEqualTo(18_80);
        assertThat(result.totals().taxWageCents()).isEqualTo(3_000_00);
    }

    @Test
    void wage_in_kind_is_taxed_and_not_paid() {
        Sample sample = Sample.monthly(3_000_00);
        PayslipCalculation result = sample.pay(Sample.month(2026, 1, Sample.amount("410", 400_00)));
        assertThat(result.totals().taxWageCents()).isEqualTo(3_400_00);
        assertThat(result.totals().insuranceWageCents()).isEqualTo(3_400_00);
        assertThat(result.totals().grossCents()).isEqualTo(3_000_00);
        assertThat(result.totals().netCents())
                .isEqualTo(3_000_00 - result.totals().taxCents());
    }

    @Test
    void hourly_pay_comes_from_rows_of_hours_or_from_the_schedule() {
        PayslipCalculation rows = Sample.hourly(16_00, 2400)
                .pay(Sample.month(2026, 6, Sample.units("105", 100 * 60, null), Sample.units("150", 90, null)));
        assertThat(rows.totals().grossCents()).isEqualTo(1_600_00 + 36_00);
        assertThat(rows.totals().paidMinutes()).isEqualTo(101 * 60 + 30);
        assertThat(rows.minimumWage().dueMinutes()).isEqualTo(100 * 60);
        SalaryTerm scheduled = new SalaryTerm(
                Sample.LONG_AGO, SalaryBasis.HOUR, 16_00, 2400, 2400, SalaryTerm.mondayToFriday(2400), true);
        PayslipCalculation schedule = Sample.monthly(1).salary(scheduled).pay(Sample.month(2026, 6));
        assertThat(schedule.totals().grossCents()).isEqualTo(22 * 8 * 16_00);
        assertThat(schedule.totals().paidMinutes()).isEqualTo(22 * 480);
    }

    @Test
    void a_thirteenth_month_is_one_salary_unless_an_amount_is_given() {
        Sample sample = Sample.monthly(3_000_00).lastYear(40_000_00);
        InputLine own = new InputLine(Sample.component("600"), null, null, null);
        assertThat(Sample.line(sample.pay(Sample.month(2026, 12, own)), "600").amountCents())
                .isEqualTo(3_000_00);
        assertThat(Sample.line(sample.pay(Sample.month(2026, 12, Sample.amount("600", 1_500_00))), "600")
                        .amountCents())
                .isEqualTo(1_500_00);
    }

    @Test
    void holiday_allowance_with_every_period_goes_through_the_period_table() {
        PayslipCalculation result = Sample.monthly(3_000_00)
                .holidayAllowance(new HolidayAllowanceTerms(Percent.of("8.33"), 0))
                .pay(Sample.month(2026, 5));
        assertThat(Sample.line(result, LineCode.HOLIDAY_ALLOWANCE).amountCents())
                .isEqualTo(249_90);
        assertThat(result.totals().specialWageCents()).isZero();
        assertThat(result.totals().taxWageCents()).isEqualTo(3_249_90);
        assertThat(result.totals().holidayReserveCents()).isZero();
    }

    @Test
    void weekly_pay_pays_the_reserve_with_the_first_payment_of_may_only() {
        Sample sample = Sample.monthly(1)
                .salary(Sample.fullTime(Sample.LONG_AGO, SalaryBasis.WEEK, 700_00))
                .lastYear(36_000_00);
        YearToDate state = YearToDate.start(2026);
        PayslipCalculation first = sample.pay(week(LocalDate.of(2026, 4, 27)), state);
        PayslipCalculation second = sample.pay(week(LocalDate.of(2026, 5, 4)), first.after());
        assertThat(first.tax().tableCode()).isEqualTo("013");
        assertThat(Sample.line(first, LineCode.HOLIDAY_ALLOWANCE).amountCents()).isEqualTo(56_00);
        assertThat(second.totals().specialWageCents()).isZero();
        assertThat(second.totals().holidayReserveCents()).isEqualTo(56_00);
    }

    @Test
    void the_fourteenth_four_weekly_period_is_a_week_with_the_week_table() {
        Sample sample = Sample.monthly(1).salary(Sample.fullTime(Sample.LONG_AGO, SalaryBasis.FOUR_WEEKS, 2_800_00));
        PayslipCalculation result = sample.pay(week(LocalDate.of(2026, 12, 21)));
        assertThat(result.totals().grossCents()).isEqualTo(700_00);
        assertThat(result.totals().taxCents())
                .isEqualTo(RuleSets.forYear(2026)
                        .wageTax()
                        .tax(
                                700_00,
                                PeriodKind.WEEK,
                                new WageTaxTable.Column(AgeClass.UNDER, TableColour.WHITE, true, false, false))
                        .taxCents());
    }

    private static PeriodInput week(LocalDate monday) {
        return new PeriodInput(PeriodKind.WEEK, monday, monday.plusDays(6), monday.plusDays(8), false, List.of());
    }

    @Test
    void the_green_table_gives_no_arbeidskorting_and_its_own_special_rate() {
        PayslipCalculation result = Sample.monthly(3_000_00)
                .tax(tax(TableColour.GREEN, false))
                .pay(Sample.month(2026, 1, Sample.amount("610", 1_000_00)));
        assertThat(result.totals().arkCents()).isZero();
        assertThat(result.tax().tableCode()).isEqualTo("022");
        assertThat(result.tax().specialPercent()).isEqualTo(Percent.of("43.96"));
    }

    @Test
    void net_deductions_that_reach_into_the_minimum_wage_are_told() {
        Sample sample = Sample.monthly(2_649_00);
        assertThat(sample.pay(Sample.month(2026, 3, Sample.amount("743", 400_00)))
                        .minimumWage()
                        .deductionsReachMinimum())
                .isTrue();
        assertThat(sample.pay(Sample.month(2026, 3, Sample.amount("743", 1_00)))
                        .minimumWage()
                        .deductionsReachMinimum())
                .isFalse();
        assertThat(sample.pay(Sample.month(2026, 3, Sample.amount("741", 400_00)))
                        .minimumWage()
                        .deductionsReachMinimum())
                .as("garnishment may")
                .isFalse();
    }

    @Test
    void rows_that_cannot_be_calculated_are_refused() {
        Sample sample = Sample.monthly(3_000_00);
        InputLine nothing = new InputLine(Sample.component("220"), null, null, null);
        InputLine noHours = new InputLine(Sample.component("125"), null, null, null);
        InputLine engine = new InputLine(Sample.component("900"), null, 1L, null);
        for (InputLine line : List.of(nothing, noHours, engine)) {
            assertThatIllegalArgumentException().isThrownBy(() -> sample.pay(Sample.month(2026, 1, line)));
        }
    }
}
