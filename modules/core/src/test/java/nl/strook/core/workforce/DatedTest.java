package nl.strook.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final ContractAgreement FIRST =
            new ContractAgreement(JANUARY, ContractDuration.FIXED_TERM, true, false);
    private static final ContractAgreement SECOND =
            new ContractAgreement(JULY, ContractDuration.OPEN_ENDED, true, false);
    private static final List<ContractAgreement> BOTH = List.of(FIRST, SECOND);

    @Test
    void theLatestThatHasComeCounts() {
        assertThat(Dated.on(JANUARY.minusDays(1), BOTH)).isEmpty();
        assertThat(Dated.on(JULY.minusDays(1), BOTH)).contains(FIRST);
        assertThat(Dated.on(JULY, BOTH)).contains(SECOND);
    }

    @Test
    void beforeTheFirstTheFirstWillCount() {
        assertThat(Dated.onOrFirst(JANUARY.minusDays(1), BOTH)).contains(FIRST);
        assertThat(Dated.onOrFirst(JULY, List.<ContractAgreement>of())).isEmpty();
    }

    @Test
    void oneThatBeginsOnADayIsFoundByThatDayOnly() {
        assertThat(Dated.from(JULY, BOTH)).contains(SECOND);
        assertThat(Dated.from(JULY.plusDays(1), BOTH)).isEmpty();
    }
}
