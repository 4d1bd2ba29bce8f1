package nl.strook.payslips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.strook.core.time.StrookTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R45")
class AnnualStatementReleaseTest {

    @Test
    void overAWholeYearItIsVisibleFromTheReleaseDayOfTheNextOne() {
        AnnualStatement statement = statement(order("2025-12-18T07:00"), false);

        assertThat(statement.isVisibleAt(amsterdam("2025-12-31T23:59"))).isFalse();
        assertThat(statement.isVisibleAt(amsterdam("2026-01-15T06:59"))).isFalse();
        assertThat(statement.isVisibleAt(amsterdam("2026-01-15T07:00"))).isTrue();
    }

    @Test
    void aLeaverHasItWithTheLastPayslip() {
        AnnualStatement statement = statement(order("2025-08-22T07:00"), true);

        assertThat(statement.isVisibleAt(amsterdam("2025-08-22T06:59"))).isFalse();
        assertThat(statement.isVisibleAt(amsterdam("2025-08-22T07:00"))).isTrue();
    }

    @Test
    void aPaymentThatIsPublishedAfterTheReleaseDayBringsItAtOnce() {
        assertThat(order("2026-02-02T07:00").statementVisibleFrom(false)).isEqualTo(amsterdam("2026-02-02T07:00"));
    }

    @Test
    void oneThatALaterOneReplacesIsGone() {
        AnnualStatement statement = statement(order("2025-08-22T07:00"), true);

        statement.replaced();

        assertThat(statement.isVisibleAt(amsterdam("2026-06-01T12:00"))).isFalse();
    }

    private static AnnualStatement statement(AnnualStatementOrder order, boolean endOfEmployment) {
        return AnnualStatement.of(
                new Payslip(), UUID.randomUUID(), order.year(), 1, order.statementVisibleFrom(endOfEmployment), null);
    }

    private static AnnualStatementOrder order(String published) {
        return new AnnualStatementOrder(UUID.randomUUID(), 2025, true, amsterdam(published), true);
    }

    private static Instant amsterdam(String moment) {
        return LocalDateTime.parse(moment).atZone(StrookTime.ZONE).toInstant();
    }
}
