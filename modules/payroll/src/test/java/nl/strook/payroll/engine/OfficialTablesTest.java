package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.strook.payroll.engine.WageTaxTable.Column;
import nl.strook.payroll.engine.WageTaxTable.TableTax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the official tables, and the points that independent payroll sources quote. */
class OfficialTablesTest {

    private static final Column UNDER_WHITE = new Column(AgeClass.UNDER, TableColour.WHITE, true, false, false);

    @Test
    void every_row_of_the_official_white_monthly_tables_comes_out_to_the_cent() {
        List<String> wrong = new ArrayList<>();
        List<String[]> rows = Figures.csv("official-white-month.csv");
        for (String[] row : rows) {
            AgeClass age = AgeClass.valueOf(row[2].toUpperCase(Locale.ROOT));
            boolean credit = "yes".equals(row[4]);
            TableTax tax = RuleSets.forYear(Integer.parseInt(row[0]))
                    .wageTax()
                    .tax(
                            Figures.scaledValue(row[3], 2),
                            PeriodKind.MONTH,
                            new Column(age, TableColour.WHITE, credit, false, false));
            boolean taxFits = row[5].isEmpty() || Figures.scaledValue(row[5], 2) == tax.taxCents();
            boolean arkFits = row[6].isEmpty() || Figures.scaledValue(row[6], 2) == tax.arkCents();
            if (!taxFits || !arkFits) {
                wrong.add(String.join(",", row) + " is " + tax);
            }
        }
        assertThat(rows).hasSize(1080);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, MONTH, 12000.00, 5100.88, 0.00",
        "2026, MONTH, 0.00, 0.00, 0.00",
        "2026, MONTH, -10.00, 0.00, 0.00",
        "2025, MONTH, 1000.00, 21.67, ",
        "2025, MONTH, 3433.68, 582.33, 463.08",
        "2026, DAY, 181.82, 36.42, 21.45",
        "2026, WEEK, 844.92, , 108.71",
    })
    void quoted_points_come_out(int year, PeriodKind kind, String wage, String tax, String ark) {
        TableTax found = RuleSets.forYear(year).wageTax().tax(Figures.scaledValue(wage, 2), kind, UNDER_WHITE);
        if (tax != null) {
            assertThat(found.taxCents()).isEqualTo(Figures.scaledValue(tax, 2));
        }
        if (ark != null) {
            assertThat(found.arkCents()).isEqualTo(Figures.scaledValue(ark, 2));
        }
    }

    @Test
    void two_weeks_and_a_day_are_taxed_by_week_and_day_table() {
        WageTaxTable table = RuleSets.forYear(2026).wageTax();
        TableTax weeks = table.tax(5 * 164_22, PeriodKind.WEEK, UNDER_WHITE)
                .times(2)
                .plus(table.tax(164_22, PeriodKind.DAY, UNDER_WHITE));
        TableTax days = table.tax(164_22, PeriodKind.DAY, UNDER_WHITE).times(11);
        assertThat(weeks.taxCents()).isEqualTo(313_13);
        assertThat(days.taxCents()).isEqualTo(313_17);
    }

    @ParameterizedTest
    @CsvSource({"QUARTER, 230.75", "MONTH, 76.92", "FOUR_WEEKS, 71.00", "WEEK, 17.75", "DAY, 3.55"})
    void the_credit_for_the_young_disabled_comes_off_the_table_tax(PeriodKind kind, String credit) {
        WageTaxTable table = RuleSets.forYear(2026).wageTax();
        long wage = 6_000_000 / kind.perYear();
        long with = table.tax(wage, kind, new Column(AgeClass.UNDER, TableColour.WHITE, true, false, true))
                .taxCents();
        assertThat(table.tax(wage, kind, UNDER_WHITE).taxCents() - with).isEqualTo(Figures.scaledValue(credit, 2));
    }

    @Test
    void the_anonymous_rate_is_cut_to_cents() {
        assertThat(RuleSets.forYear(2026).wageTax().anonymousTax(1_000_03)).isEqualTo(520_01);
    }
}
