package nl.strook.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentDaysTest {

    @ParameterizedTest
    @CsvSource({
        "1961-04-02",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2285-03-22"
    })
    void easterIsOnItsSunday(LocalDate easter) {
        assertThat(EuroBankDays.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        // weekday, Saturday, Sunday
        "2026-11-25,2026-11-25",
        "2026-04-25,2026-04-24",
        "2026-10-25,2026-10-23",
        // Christmas, its second day on a Saturday, New Year's Day, 1 May
        "2025-12-25,2025-12-24",
        "2026-12-26,2026-12-24",
        "2026-01-01,2025-12-31",
        "2026-05-01,2026-04-30",
        // Good Friday, the Saturday after it, Easter Monday
        "2025-04-18,2025-04-17",
        "2025-04-19,2025-04-17",
        "2025-04-21,2025-04-17",
        // banks work on King's Day and Ascension Day
        "2026-04-27,2026-04-27",
        "2026-05-14,2026-05-14"
    })
    void aWageIsPaidOnTheLastBankDay(LocalDate wanted, LocalDate paid) {
        assertThat(PaymentDays.workingDay(wanted)).isEqualTo(paid);
    }

    @Test
    void theLastOfAMonthFollowsTheMonth() {
        assertThat(PaymentDays.proposed(PayPeriod.of(PayFrequency.MONTH, 2026, 2), 31))
                .isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(PaymentDays.proposed(PayPeriod.of(PayFrequency.MONTH, 2026, 12), 31))
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
