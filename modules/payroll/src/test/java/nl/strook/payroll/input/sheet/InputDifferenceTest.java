package nl.strook.payroll.input.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputDifferenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate TUESDAY = LocalDate.of(2025, 9, 2);

    @Test
    void theSameRowsInAnotherOrderAreNoDifference() {
        InputDifference difference = InputDifference.between(
                List.of(stored(1, "125", 60L, MONDAY), stored(2, "125", 60L, MONDAY)),
                List.of(checked(2, "125", 60L, MONDAY), checked(1, "125", 60L, MONDAY)));
        assertThat(difference.isNothing()).isTrue();
        assertThat(difference.same()).isEqualTo(2);
    }

    @Test
    void aRowOfTheSameDayWithOtherFiguresIsAChange() {
        InputDifference difference = InputDifference.between(
                List.of(stored(1, "125", 60L, MONDAY), stored(1, "125", 120L, TUESDAY), stored(3, "310", 5L, null)),
                List.of(checked(1, "125", 180L, TUESDAY), checked(1, "125", 60L, MONDAY), checked(2, "125", 1L, null)));
        assertThat(difference.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().quantity()).isEqualTo(120);
            assertThat(change.after().quantity()).isEqualTo(180);
        });
        assertThat(difference.added()).extracting(CheckedRow::employmentId).containsExactly(new UUID(0, 2));
        assertThat(difference.removed()).extracting(StoredRow::code).containsExactly("310");
        assertThat(difference.same()).isEqualTo(1);
    }

    @Test
    void countsRowsThatStandTwice() {
        InputDifference difference = InputDifference.between(
                List.of(stored(1, "125", 60L, null), stored(1, "125", 60L, null)),
                List.of(checked(1, "125", 60L, null)));
        assertThat(difference.removed()).hasSize(1);
        assertThat(difference.same()).isEqualTo(1);
    }

    @Property
    void everyRowOfBothSidesIsAccountedForOnce(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 11) Integer> earlier,
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 11) Integer> newer) {
        InputDifference difference = InputDifference.between(
                earlier.stream()
                        .map(n -> stored(n % 3, "125", (long) (n / 3), null))
                        .toList(),
                newer.stream()
                        .map(n -> checked(n % 3, "125", (long) (n / 3), null))
                        .toList());
        assertThat(difference.same()
                        + difference.changed().size()
                        + difference.removed().size())
                .isEqualTo(earlier.size());
        assertThat(difference.same()
                        + difference.changed().size()
                        + difference.added().size())
                .isEqualTo(newer.size());
    }

    private static StoredRow stored(int employment, String code, Long quantity, @Nullable LocalDate date) {
        return new StoredRow(new UUID(0, employment), "1", "A", code, quantity, null, date);
    }

    private static CheckedRow checked(int employment, String code, Long quantity, @Nullable LocalDate date) {
        return new CheckedRow(2, new UUID(0, employment), "1", "A", code, quantity, null, date);
    }
}
