package nl.strook.payroll.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R47")
class PublishFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void offersTheDayOfTheCalendarFromTomorrowOn() {
        assertThat(PublishForm.of(null, true, TODAY.plusDays(1), TODAY).getOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(PublishForm.of(null, true, TODAY, TODAY).getOn()).isNull();
        assertThatThrownBy(() ->
                        PublishForm.of(null, true, TODAY.minusDays(9), TODAY).day())
                .hasMessageContaining("payroll.run.dayMissing");
    }

    @Test
    void aPlanIsShownAsItIs() {
        PublishForm form = PublishForm.of(Instant.parse("2026-12-04T06:00:00Z"), false, TODAY.minusDays(9), TODAY);

        assertThat(form.day()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(form.isWithNotice()).isFalse();
    }
}
