package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.strook.payroll.api.LineTexts;
import nl.strook.payroll.engine.EmploymentTerms.HolidayAllowanceTerms;
import org.junit.jupiter.api.Test;

/** A tenant's versions of the lines that the engine makes by itself. */
class OwnComponentsTest {

    private static final LineTexts DUTCH = new LineTexts(Locale.forLanguageTag("nl"));

    @Test
    void every_line_of_the_engine_carries_the_tenants_name_and_keeps_its_amount() {
        Sample sample = Sample.monthly(3_000_00)
                .pension("5.00", "10.00", 0, null)
                .lastYear(40_000_00)
                .employed(Sample.LONG_AGO, LocalDate.of(2026, 6, 30));
        List<PayComponent> own = PayComponents.master().stream()
                .filter(component -> !component.kind().enterable())
                .map(component -> version(component, "Eigen " + component.code(), component.tax()))
                .toList();
        PayslipCalculation usual = sample.pay(Sample.month(2026, 6));
        PayslipCalculation renamed = sample.pay(with(Sample.month(2026, 6), own));
        assertThat(renamed.lines()).hasSameSizeAs(usual.lines()).hasSizeGreaterThan(8);
        assertThat(renamed.lines())
                .allSatisfy(line -> assertThat(DUTCH.label(line)).isEqualTo("Eigen " + line.code()));
        assertThat(renamed.totals()).isEqualTo(usual.totals());
        assertThat(usual.lines()).allMatch(line -> line.name() == null);
    }

    @Test
    void a_salary_outside_the_base_saves_no_holiday_allowance_and_takes_no_pension() {
        PayComponent salary = Sample.component(LineCode.SALARY);
        PayComponent own = new PayComponent(
                salary.code(),
                salary.kind(),
                salary.labelKey(),
                null,
                salary.tax(),
                true,
                false,
                false,
                true,
                false,
                salary.unit(),
                null,
                null,
                null,
                false);
        PayslipCalculation result = Sample.monthly(3_000_00)
                .pension("5.00", "10.00", 0, null)
                .pay(with(Sample.month(2026, 3), List.of(own)));
        assertThat(result.totals().pensionEmployeeCents()).isZero();
        assertThat(result.after().holidayReserve().amountCents()).isZero();
        assertThat(result.totals().taxWageCents()).isEqualTo(3_000_00);
    }

    @Test
    void holiday_allowance_by_the_period_table_is_ordinary_wage_of_the_month() {
        PayComponent own = version(Sample.component(LineCode.HOLIDAY_ALLOWANCE), "Vakantietoeslag", TaxTreatment.TABLE);
        Sample sample = Sample.monthly(3_000_00).lastYear(40_000_00);
        YearToDate april = sample.pay(Sample.month(2026, 4)).after();
        PayslipCalculation may = sample.pay(with(Sample.month(2026, 5), List.of(own)), april);
        assertThat(may.totals().specialWageCents()).isZero();
        assertThat(may.totals().taxWageCents()).isEqualTo(3_480_00);
        assertThat(may.totals().taxTableCents())
                .as("the official white monthly row of 3,478.50")
                .isEqualTo(RuleSets.forYear(2026)
                        .wageTax()
                        .tax(
                                3_480_00,
                                PeriodKind.MONTH,
                                new WageTaxTable.Column(AgeClass.UNDER, TableColour.WHITE, true, false, false))
                        .taxCents());
        assertThat(DUTCH.label(Sample.line(may, LineCode.HOLIDAY_ALLOWANCE))).isEqualTo("Vakantietoeslag");
    }

    /** Ordinary wage must not be taken off the special rewards of the year a second time. */
    @Test
    void holiday_allowance_paid_with_every_period_leaves_the_expected_wage_of_the_year_whole() {
        Sample sample = Sample.monthly(3_000_00).holidayAllowance(new HolidayAllowanceTerms(Percent.of("8"), 0));
        YearToDate february = sample.pay(Sample.month(2026, 2)).after();
        PayslipCalculation march = sample.pay(Sample.month(2026, 3, Sample.amount("610", 1_000_00)), february);
        assertThat(march.tax().specialYearWageCents()).isEqualTo(36_000_00 + 2_880_00 + 1_000_00);
    }

    private static PeriodInput with(PeriodInput input, List<PayComponent> own) {
        return new PeriodInput(
                input.kind(),
                input.firstDay(),
                input.lastDay(),
                input.paymentDay(),
                input.extraRun(),
                input.lines(),
                own);
    }

    private static PayComponent version(PayComponent of, String name, TaxTreatment tax) {
        return new PayComponent(
                of.code(),
                of.kind(),
                of.labelKey(),
                name,
                tax,
                of.socialInsurance(),
                of.pensionable(),
                of.holidayBase(),
                of.minimumWage(),
                of.paidHours(),
                of.unit(),
                of.factor(),
                of.unitRate(),
                of.limitRule(),
                of.mayReachMinimum());
    }
}
