package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;
import nl.strook.payroll.engine.YearToDate.VcrState;
import org.junit.jupiter.api.Test;

/**
 * Months of 2026 worked out apart from this code, from the parameters of the year: part months of full-timers, a second
 * payment in them, the AOW month, and the maxima of the premiums.
 */
class HandCalculatedTest {

    private static final LocalDate TENTH_OF_JUNE = LocalDate.of(2026, 6, 10);

    /**
     * June has 22 working days; up to Wednesday the 10th there are eight: one full week and three days. 1,600.00 is 1,000.00
     * in the week (227.71, credit 101.38) and 200.00 on each day (45.54, credit 20.28).
     */
    @Test
    void a_leaver_is_taxed_by_a_week_and_three_days() {
        PayslipCalculation june = Sample.monthly(4_400_00)
                .employed(Sample.LONG_AGO, TENTH_OF_JUNE)
                .lastYear(50_000_00)
                .pay(Sample.month(2026, 6));
        assertThat(Sample.line(june, LineCode.SALARY).amountCents()).isEqualTo(1_600_00);
        assertThat(june.totals().taxTableCents()).isEqualTo(227_71 + 3 * 45_54);
        assertThat(june.totals().arkCents()).isEqualTo(101_38 + 3 * 20_28);
        assertThat(june.after().vcr().awf().maximumCents()).isEqualTo(8 * 305_41);
    }

    /** 800.00 more in the same period: 1,500.00 in the week (480.33, 68.79) and 300.00 a day (96.07, 13.76), less the first. */
    @Test
    void a_second_payment_to_a_leaver_is_taxed_with_the_first_over_the_same_days() {
        Sample leaver = Sample.monthly(4_400_00)
                .employed(Sample.LONG_AGO, TENTH_OF_JUNE)
                .lastYear(50_000_00);
        PayslipCalculation first = leaver.pay(Sample.month(2026, 6));
        PayslipCalculation second = leaver.pay(Sample.extra(2026, 6, Sample.amount("220", 800_00)), first.after());
        assertThat(second.totals().taxTableCents()).isEqualTo(768_54 - 364_33);
        assertThat(second.totals().arkCents()).isEqualTo(110_07 - 162_22);
        assertThat(second.after().vcr().awf().maximumCents()).isEqualTo(8 * 305_41);
        assertThat(Sample.line(second, LineCode.HOLIDAY_ALLOWANCE).amountCents())
                .as("what the second payment saves is paid at once: the employment is over")
                .isEqualTo(64_00);
    }

    /** 12,000.00: both tables at their top, 1,156.35 in the week and 231.26 a day; eight day maxima, not that of the month. */
    @Test
    void above_the_tables_and_the_maxima_a_leaver_keeps_to_the_days_with_wage() {
        PayslipCalculation june = Sample.monthly(12_000_00)
                .employed(Sample.LONG_AGO, TENTH_OF_JUNE)
                .lastYear(150_000_00)
                .pay(Sample.month(2026, 6));
        assertThat(Sample.line(june, LineCode.SALARY).amountCents()).isEqualTo(4_363_64);
        assertThat(june.totals().taxTableCents()).isEqualTo(1_156_35 + 3 * 231_26);
        assertThat(june.totals().arkCents()).isZero();
        long base = 8 * 305_41;
        assertThat(june.after().vcr().awf().baseCents()).isEqualTo(base);
        assertThat(june.after().vcr().zvw().baseCents()).isEqualTo(base);
        assertThat(june.totals().zvwEmployerCents()).isEqualTo(base * 610 / 10_000);
    }

    /**
     * From Tuesday 17 March there are eleven days: one full week and six days. 1,800.00 is 818.18 in the week (141.02, credit
     * 108.17) and 163.63 a day (28.20, 21.63); with 450.00 more it is 1,022.72 (239.25, 99.88) and 204.54 (47.85, 19.98).
     */
    @Test
    void a_starter_is_taxed_by_a_week_and_six_days_and_a_second_payment_with_it() {
        Sample starter = Sample.monthly(3_600_00).employed(LocalDate.of(2026, 3, 17), null);
        PayslipCalculation first = starter.pay(Sample.month(2026, 3));
        assertThat(first.totals().taxTableCents()).isEqualTo(141_02 + 6 * 28_20);
        assertThat(first.totals().arkCents()).isEqualTo(108_17 + 6 * 21_63);
        PayslipCalculation second = starter.pay(Sample.extra(2026, 3, Sample.amount("220", 450_00)), first.after());
        assertThat(second.totals().taxTableCents()).isEqualTo(239_25 + 6 * 47_85 - 310_22);
        assertThat(second.totals().arkCents()).isEqualTo(99_88 + 6 * 19_98 - 237_95);
        assertThat(second.after().vcr().awf()).isEqualTo(new VcrState(2_250_00, 11 * 305_41, 2_250_00));
    }

    /** 67 on 20 June 2026: the whole of June by the column of the AOW age, 402.75 for 818.67; the premiums stop, Zvw goes on. */
    @Test
    void the_month_of_the_aow_age_has_its_own_column_and_no_premiums() {
        Sample sample = Sample.monthly(4_000_00).born(LocalDate.of(1959, 6, 20)).lastYear(50_000_00);
        PayslipCalculation may = sample.pay(Sample.month(2026, 5));
        PayslipCalculation june = sample.pay(Sample.month(2026, 6), may.after());
        assertThat(may.totals().taxTableCents()).isEqualTo(818_67);
        assertThat(june.totals().taxTableCents()).isEqualTo(402_75);
        assertThat(june.totals().arkCents()).isEqualTo(230_33);
        assertThat(june.premiums()).isEmpty();
        assertThat(june.after().vcr().awf()).isEqualTo(may.after().vcr().awf());
        assertThat(june.totals().zvwEmployerCents()).isEqualTo(244_00);
        assertThat(june.after().vcr().zvw().maximumCents()).isEqualTo(2 * 6_617_41);
    }

    /** Twelve days from Monday 15 June are two weeks and two days, in the column of the AOW age: 138.27 twice, 27.65 twice. */
    @Test
    void somebody_who_starts_in_the_aow_month_is_taxed_by_weeks_and_days_of_that_column() {
        PayslipCalculation june = Sample.monthly(4_400_00)
                .born(LocalDate.of(1959, 6, 20))
                .employed(LocalDate.of(2026, 6, 15), null)
                .pay(Sample.month(2026, 6));
        assertThat(june.totals().grossCents()).isEqualTo(2_400_00);
        assertThat(june.totals().taxTableCents()).isEqualTo(2 * 138_27 + 2 * 27_65);
        assertThat(june.totals().arkCents()).isEqualTo(2 * 50_65 + 2 * 10_13);
        assertThat(june.after().vcr().zvw().maximumCents()).isEqualTo(12 * 305_41);
    }

    /** On the 25th of May he is 66: the payment counts, though the period was worked under the same age. */
    @Test
    void the_day_of_the_payment_decides_the_age_and_the_credit() {
        Sample sample = Sample.monthly(4_000_00)
                .born(LocalDate.of(1959, 6, 20))
                .lastYear(50_000_00)
                .credit(new CreditTerm(Sample.LONG_AGO, true), new CreditTerm(LocalDate.of(2026, 6, 1), false));
        PeriodInput mayPaidInJune = new PeriodInput(
                PeriodKind.MONTH,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 31),
                LocalDate.of(2026, 6, 3),
                false,
                List.of());
        PayslipCalculation may = sample.pay(mayPaidInJune);
        assertThat(may.tax().ageClass()).isEqualTo(AgeClass.AOW_1946);
        assertThat(may.tax().creditApplied()).isFalse();
        assertThat(may.premiums()).isEmpty();
    }

    /** Work on call has no schedule: a month without work adds no maximum, and neither does one after the end. */
    @Test
    void a_period_without_days_with_wage_adds_no_maximum() {
        Sample onCall = Sample.hourly(20_00, 0).employed(Sample.LONG_AGO, LocalDate.of(2026, 3, 31));
        YearToDate january = onCall.pay(Sample.month(2026, 1, Sample.units("105", 40 * 60, null)))
                .after();
        YearToDate february = onCall.pay(Sample.month(2026, 2), january).after();
        YearToDate april = onCall.pay(Sample.month(2026, 4, Sample.amount("610", 100_00)), february)
                .after();
        assertThat(january.vcr().awf().maximumCents()).isEqualTo(6_617_41);
        assertThat(february.vcr().awf().maximumCents()).isEqualTo(6_617_41);
        assertThat(april.vcr().awf().maximumCents()).isEqualTo(6_617_41);
        assertThat(april.vcr().awf().wageCents()).isGreaterThan(900_00);
    }
}
