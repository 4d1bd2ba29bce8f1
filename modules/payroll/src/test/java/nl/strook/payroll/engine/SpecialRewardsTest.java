package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table for special rewards, cell by cell. */
class SpecialRewardsTest {

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void every_cell_is_found_from_its_threshold_and_not_a_euro_before(int year) {
        SpecialRewardTable table = RuleSets.forYear(year).specialRewards();
        List<String[]> rows = Figures.csv("nl-" + year + "-special-rewards.csv");
        assertThat(rows).hasSizeGreaterThan(20);
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            TableColour colour = "white".equals(row[0]) ? TableColour.WHITE : TableColour.GREEN;
            long from = Long.parseLong(row[1]) * 100;
            boolean firstOfColour = i == 0 || !rows.get(i - 1)[0].equals(row[0]);
            for (AgeClass age : AgeClass.values()) {
                int column = 2 + age.ordinal() * 3;
                assertCell(table.at(from, colour, age), row, column);
                assertCell(table.at(from + 99, colour, age), row, column);
                if (!firstOfColour) {
                    assertCell(table.at(from - 1, colour, age), rows.get(i - 1), column);
                }
            }
        }
    }

    private static void assertCell(SpecialRewardTable.Cell cell, String[] row, int column) {
        assertThat(cell.without()).isEqualTo(Percent.of(row[column]));
        assertThat(cell.standard()).isEqualTo(Percent.of(row[column + 1]));
        assertThat(cell.offset()).isEqualTo(Percent.of(row[column + 2]));
        assertThat(cell.percent(true).thousandths())
                .isEqualTo(cell.standard().thousandths() + cell.offset().thousandths());
        assertThat(cell.percent(false)).isEqualTo(cell.without());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 35.75, 0",
        "11358, 35.75, 27.43",
        "12923, 35.75, 4.74",
        "23931, 35.75, 33.80",
        "29737, 35.75, 40.20",
        "38884, 37.56, 42.01",
        "45593, 37.56, 50.47",
        "78427, 49.50, 56.01",
        "143555, 49.50, 49.50"
    })
    void the_quoted_column_of_2026_comes_out(long yearWage, String without, String with) {
        SpecialRewardTable.Cell cell =
                RuleSets.forYear(2026).specialRewards().at(yearWage * 100, TableColour.WHITE, AgeClass.UNDER);
        assertThat(cell.without()).isEqualTo(Percent.of(without));
        assertThat(cell.with()).isEqualTo(Percent.of(with));
    }

    /** The extra rows of the published tables: 37,409 white and 23,323 green in 2026. */
    @Test
    void with_aok_the_credits_take_all_tax_up_to_a_higher_wage() {
        assertThat(percentWithAok(TableColour.WHITE, 37_408_99)).isEqualTo(Percent.of("0"));
        assertThat(percentWithAok(TableColour.WHITE, 37_409_00)).isEqualTo(Percent.of("20.07"));
        assertThat(percentWithAok(TableColour.GREEN, 23_322_99)).isEqualTo(Percent.of("0"));
        assertThat(percentWithAok(TableColour.GREEN, 23_323_00)).isEqualTo(Percent.of("17.85"));
        for (int year = 2024; year <= 2027; year++) {
            Figures figures = Figures.properties("nl-" + year + ".properties");
            SpecialRewardTable table = RuleSets.forYear(year).specialRewards();
            for (TableColour colour : TableColour.values()) {
                long from = figures.whole("aok.special." + colour.name().toLowerCase(Locale.ROOT));
                assertThat(table.at(from * 100 - 1, colour, AgeClass.AOW_1946).percent(true))
                        .as("without AOK the rate begins earlier")
                        .isNotEqualTo(Percent.of("0"));
            }
        }
    }

    private static Percent percentWithAok(TableColour colour, long yearWageCents) {
        return RuleSets.forYear(2026)
                .specialRewards()
                .at(yearWageCents, new WageTaxTable.Column(AgeClass.AOW_1946, colour, true, true, false))
                .percent(true);
    }
}
