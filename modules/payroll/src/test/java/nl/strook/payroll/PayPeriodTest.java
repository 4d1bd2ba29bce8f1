package nl.strook.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.strook.payroll.engine.PeriodKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PayPeriodTest {

    @Test
    @Tag("R39")
    @Tag("R42")
    void labels_name_year_number_and_kind() {
        assertThat(PayPeriod.of(PayFrequency.MONTH, 2025, 8).label()).isEqualTo("2025-8-M");
        assertThat(PayPeriod.of(PayFrequency.FOUR_WEEKS, 2025, 8).label()).isEqualTo("2025-8-4W");
        assertThat(PayPeriod.of(PayFrequency.WEEK, 2025, 35).label()).isEqualTo("2025-35-W");
    }

    @Test
    @Tag("R42")
    void a_year_has_13_four_week_periods_of_whole_iso_weeks() {
        List<PayPeriod> year = PayPeriod.allIn(PayFrequency.FOUR_WEEKS, 2025);
        assertThat(year).hasSize(13);
        assertThat(year.get(0).firstDay()).isEqualTo(LocalDate.of(2024, 12, 30));
        assertThat(year.get(12).lastDay()).isEqualTo(LocalDate.of(2025, 12, 28));
        assertThat(year).allSatisfy(period -> assertThat(period.kind()).isEqualTo(PeriodKind.FOUR_WEEKS));
    }

    @Test
    void week_53_is_a_fourteenth_period_of_one_week() {
        List<PayPeriod> year = PayPeriod.allIn(PayFrequency.FOUR_WEEKS, 2026);
        assertThat(year).hasSize(14);
        PayPeriod last = year.get(13);
        assertThat(last.label()).isEqualTo("2026-14-4W");
        assertThat(last.kind()).isEqualTo(PeriodKind.WEEK);
        assertThat(last.firstDay()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(last.lastDay()).isEqualTo(LocalDate.of(2027, 1, 3));
    }

    @Test
    @Tag("R42")
    void a_year_has_52_or_53_weeks() {
        assertThat(PayPeriod.allIn(PayFrequency.WEEK, 2025)).hasSize(52);
        assertThat(PayPeriod.allIn(PayFrequency.WEEK, 2026)).hasSize(53);
        assertThatThrownBy(() -> PayPeriod.of(PayFrequency.WEEK, 2025, 53))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periods_follow_each_other_without_gap_over_the_years() {
        for (PayFrequency frequency : PayFrequency.values()) {
            PayPeriod period = PayPeriod.of(frequency, 2023, 1);
            for (int i = 0; i < 300; i++) {
                PayPeriod next = period.next();
                assertThat(next.firstDay()).isEqualTo(period.lastDay().plusDays(1));
                assertThat(next.previous()).isEqualTo(period);
                assertThat(PayPeriod.of(frequency, next.year(), next.number())).isEqualTo(next);
                period = next;
            }
        }
    }

    @Test
    void payment_days_avoid_weekends_and_the_other_days_come_before_them() {
        PayrollSettings settings = new PayrollSettings(PayFrequency.MONTH, 25);
        PayCalendarPeriod may = new PayCalendarPeriod(PayPeriod.of(PayFrequency.MONTH, 2025, 5), settings);
        assertThat(may.getPaymentOn()).isEqualTo(LocalDate.of(2025, 5, 23));
        assertThat(may.getCutOffOn()).isBeforeOrEqualTo(may.getApprovalOn()).isBefore(may.getPaymentOn());
        assertThat(may.getApprovalOn()).isBeforeOrEqualTo(may.getPublicationOn());
        PayrollSettings lastDay = new PayrollSettings(PayFrequency.MONTH, 31);
        assertThat(new PayCalendarPeriod(PayPeriod.of(PayFrequency.MONTH, 2025, 2), lastDay).getPaymentOn())
                .isEqualTo(LocalDate.of(2025, 2, 28));
    }
}
