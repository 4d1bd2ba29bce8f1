package nl.strook.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.strook.core.seam.SearchHit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunSearchTest {

    private final List<String> asked = new ArrayList<>();
    private final RunSearch search = new RunSearch();

    RunSearchTest() {
        search.runs = new PayrollRuns() {
            @Override
            public List<PayrollRun> ofPeriod(int year, @Nullable Integer number, int size) {
                asked.add(year + "/" + number + "/" + size);
                PayPeriod period = PayPeriod.of(PayFrequency.MONTH, year, 9);
                return List.of(new PayrollRun(
                        new PayCalendarPeriod(period, new PayrollSettings(PayFrequency.MONTH, 25)),
                        0,
                        LocalDate.of(year, 9, 25)));
            }
        };
    }

    @Test
    void aYearGivesItsRunsAndAPeriodOnlyThatOne() {
        assertThat(search.find("2025", 10)).extracting(SearchHit::title).containsExactly("2025-9-M");
        search.find("2025-9", 10);
        search.find("2025-09-M", 10);
        assertThat(asked).containsExactly("2025/null/10", "2025/9/10", "2025/9/10");
    }

    @Test
    void aNameOrAnUnfinishedYearIsNoPeriod() {
        assertThat(search.find("krijger", 10)).isEmpty();
        assertThat(search.find("202", 10)).isEmpty();
        assertThat(search.find("2025-", 10)).isEmpty();
        assertThat(search.find("2025-123", 10)).isEmpty();
        assertThat(asked).isEmpty();
    }
}
