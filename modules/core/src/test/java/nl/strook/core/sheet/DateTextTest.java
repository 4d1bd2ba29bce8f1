package nl.strook.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24-2-2025",
                "24-02-2025",
                "24/2/25",
                "24.2.2025",
                "24022025",
                "2025-02-24",
                "2025/2/24",
                "20250224",
                "2025-02-24T00:00:00",
                "2025-02-24 00:00:00"
            })
    void readsADateAsItIsWritten(String written) {
        assertThat(DateText.read(SheetCell.ofText(written)).value()).isEqualTo(DAY);
    }

    @Test
    void readsADateAsASpreadsheetKeepsIt() {
        assertThat(DateText.read(SheetCell.ofNumber("45712")).value()).isEqualTo(DAY);
        assertThat(DateText.read(SheetCell.ofNumber("45712.5")).value()).isEqualTo(DAY);
    }

    @Test
    void findsTheZeroThatASpreadsheetDropped() {
        assertThat(DateText.read(SheetCell.ofNumber("1022025")).value()).isEqualTo(LocalDate.of(2025, 2, 1));
    }

    @Test
    void saysHowLongTheMonthIs() {
        Reading<LocalDate> reading = DateText.read(SheetCell.ofText("31-9-2025"));
        assertThat(reading.problem()).isEqualTo(ReadProblem.NO_SUCH_DAY);
        assertThat(reading.parameters()).isEqualTo(List.of("31-9-2025", Month.SEPTEMBER, 30));
    }

    @Test
    void knowsLeapYears() {
        assertThat(DateText.read(SheetCell.ofText("29-2-2024")).value()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(DateText.read(SheetCell.ofText("29-2-2025")).parameters())
                .isEqualTo(List.of("29-2-2025", Month.FEBRUARY, 28));
    }

    @Test
    void refusesAMonthThatIsNotThere() {
        assertThat(DateText.read(SheetCell.ofText("2-24-2025")).problem()).isEqualTo(ReadProblem.NO_SUCH_MONTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "24-2", "24-2/2025", "1022025", "24-2-1025", "2402202", "45712", "24-2-2025 x"})
    void refusesWhatIsNoDate(String written) {
        assertThat(DateText.read(SheetCell.ofText(written)).problem()).isEqualTo(ReadProblem.NOT_A_DATE);
    }

    @Property
    void everyDayOfTheCenturyReadsTheSameInEveryForm(@ForAll @IntRange(min = 0, max = 36_524) int days) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
        for (String pattern : List.of("d-M-yyyy", "dd-MM-yyyy", "d/M/yy", "ddMMyyyy", "yyyy-MM-dd")) {
            String written = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
            assertThat(DateText.read(SheetCell.ofText(written)).value())
                    .as(written)
                    .isEqualTo(day);
        }
    }
}
