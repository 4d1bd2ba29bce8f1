package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.strook.payroll.engine.YearToDate.PeriodState;
import org.junit.jupiter.api.Test;

/** A second payment in a period that was paid before (Handboek: one period, one table). */
class ExtraRunTest {

    private static final Sample SAMPLE =
            Sample.monthly(3_000_00).pension("5.00", "10.00", 12_000_00, null).lastYear(40_000_00);

    @Test
    void two_payments_withhold_together_what_one_would_have() {
        PayslipCalculation first = SAMPLE.pay(Sample.month(2026, 3));
        PayslipCalculation second = SAMPLE.pay(Sample.extra(2026, 3, Sample.amount("220", 450_00)), first.after());
        PayslipCalculation together = SAMPLE.pay(Sample.month(2026, 3, Sample.amount("220", 450_00)));
        assertThat(second.lines()).noneMatch(line -> line.code().equals(LineCode.SALARY));
        assertThat(second.after().wage().taxCents())
                .isEqualTo(together.after().wage().taxCents());
        assertThat(second.after().wage().arkCents())
                .isEqualTo(together.after().wage().arkCents());
        assertThat(second.after().wage().netCents())
                .isEqualTo(together.after().wage().netCents());
        assertThat(second.after().vcr()).isEqualTo(together.after().vcr());
        assertThat(second.after().holidayReserve()).isEqualTo(together.after().holidayReserve());
        assertThat(second.after().wage().minimumWageCents())
                .isEqualTo(together.after().wage().minimumWageCents());
        assertThat(Sample.line(second, LineCode.TAX_TABLE).explanation().key()).isEqualTo("explain.tax.extra");
    }

    @Test
    void a_special_reward_keeps_its_table_and_leaves_the_period_tax_alone() {
        PayslipCalculation first = SAMPLE.pay(Sample.month(2026, 3));
        PayslipCalculation second = SAMPLE.pay(Sample.extra(2026, 3, Sample.amount("610", 1_000_00)), first.after());
        assertThat(second.totals().taxTableCents()).isZero();
        assertThat(second.totals().arkCents()).isZero();
        assertThat(second.totals().taxSpecialCents()).isEqualTo(1_000_00 * 4201 / 10_000);
        assertThat(second.after().vcr().awf().maximumCents())
                .as("the period's maximum counts once")
                .isEqualTo(6_617_41);
    }

    @Test
    void pensionable_back_pay_is_charged_over_the_whole_period() {
        PayslipCalculation first = SAMPLE.pay(Sample.month(2026, 3));
        PayslipCalculation second = SAMPLE.pay(Sample.extra(2026, 3, Sample.amount("620", 200_00)), first.after());
        assertThat(first.totals().pensionEmployeeCents()).isEqualTo(100_00);
        assertThat(second.totals().pensionEmployeeCents()).isEqualTo(10_00);
        assertThat(second.totals().specialWageCents()).isEqualTo(190_00);
    }

    @Test
    void a_broken_period_is_taxed_again_over_the_same_days() {
        Sample starter = SAMPLE.employed(LocalDate.of(2026, 3, 17), null);
        PayslipCalculation first = starter.pay(Sample.month(2026, 3));
        PayslipCalculation second = starter.pay(Sample.extra(2026, 3, Sample.amount("220", 450_00)), first.after());
        PayslipCalculation together = starter.pay(Sample.month(2026, 3, Sample.amount("220", 450_00)));
        assertThat(first.tax().broken()).isTrue();
        assertThat(second.tax().broken()).isTrue();
        assertThat(second.after().wage().taxCents())
                .isEqualTo(together.after().wage().taxCents());
        assertThat(second.after().wage().arkCents())
                .isEqualTo(together.after().wage().arkCents());
        assertThat(second.after().vcr()).isEqualTo(together.after().vcr());
    }

    /** Two months on: tax over March as a whole, and the maximum of March counts once. */
    @Test
    void an_extra_run_in_an_earlier_period_goes_on_from_what_that_period_was_paid() {
        YearToDate march = SAMPLE.pay(Sample.month(2026, 3)).after();
        YearToDate april = SAMPLE.pay(Sample.month(2026, 4), march).after();
        PayslipCalculation extra =
                SAMPLE.pay(Sample.extra(2026, 3, Sample.amount("220", 450_00)), april.inPeriod(periodOf(march), 2026));
        PayslipCalculation together = SAMPLE.pay(Sample.month(2026, 3, Sample.amount("220", 450_00)));
        PayslipCalculation first = SAMPLE.pay(Sample.month(2026, 3));
        assertThat(extra.totals().taxCents())
                .isEqualTo(together.totals().taxCents() - first.totals().taxCents());
        assertThat(extra.totals().arkCents())
                .isEqualTo(together.totals().arkCents() - first.totals().arkCents());
        assertThat(extra.after().vcr().awf().maximumCents()).isEqualTo(2 * 6_617_41);
        assertThat(extra.after().vcr().awf().wageCents())
                .isEqualTo(april.vcr().awf().wageCents() + 450_00);
        assertThat(extra.totals().pensionEmployeeCents()).isZero();
    }

    /** December paid again in January: the table of January's year over this payment alone, and no second maximum. */
    @Test
    void an_extra_run_in_a_later_year_is_taxed_by_itself() {
        YearToDate december = SAMPLE.pay(Sample.month(2025, 12)).after();
        PeriodInput input = new PeriodInput(
                PeriodKind.MONTH,
                LocalDate.of(2025, 12, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 1, 9),
                true,
                List.of(Sample.amount("220", 450_00)));
        PayslipCalculation extra = SAMPLE.pay(input, december);
        assertThat(extra.totals().taxWageCents()).isEqualTo(450_00);
        assertThat(extra.totals().taxTableCents())
                .as("a month wage of 450.00 is below the credits")
                .isZero();
        assertThat(extra.after().vcr().awf().maximumCents()).isZero();
        PayslipCalculation january = SAMPLE.pay(Sample.month(2026, 1), extra.after());
        assertThat(january.after().vcr().awf())
                .as("the base comes in with the maximum of January")
                .isEqualTo(new YearToDate.VcrState(3_350_00, 6_617_41, 3_350_00));
        PayslipCalculation later = SAMPLE.pay(
                input, SAMPLE.pay(Sample.month(2026, 1), december).after().inPeriod(periodOf(december), 2025));
        assertThat(later.totals().taxTableCents()).isZero();
        assertThat(later.after().vcr().awf().maximumCents()).isEqualTo(6_617_41);
    }

    private static PeriodState periodOf(YearToDate state) {
        return Objects.requireNonNull(state.period());
    }

    @Test
    void paying_a_period_twice_is_refused_unless_it_is_an_extra_run() {
        YearToDate after = SAMPLE.pay(Sample.month(2026, 3)).after();
        assertThatIllegalArgumentException().isThrownBy(() -> SAMPLE.pay(Sample.month(2026, 3), after));
    }
}
