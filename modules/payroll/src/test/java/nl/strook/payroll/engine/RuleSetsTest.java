package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {

    @Test
    void three_years_are_final_and_2027_is_refused_for_a_final_run() {
        assertThat(RuleSets.all()).extracting(RuleSet::id).containsExactly("NL-2024", "NL-2025", "NL-2026", "NL-2027");
        for (int year : List.of(2024, 2025, 2026)) {
            RuleSets.forYear(year).requireFinal();
            assertThat(RuleSets.forYear(year).provisional()).isFalse();
            assertThat(RuleSets.forYear(year).source()).isNotBlank();
        }
        RuleSet next = RuleSets.forPaymentDay(LocalDate.of(2027, 1, 25));
        assertThat(next.provisional()).isTrue();
        assertThatThrownBy(next::requireFinal).isInstanceOf(RulesNotFinal.class);
    }

    @Test
    void a_provisional_set_still_calculates_a_forecast() {
        assertThat(Sample.monthly(3_000_00).pay(Sample.month(2027, 1)).totals().taxCents())
                .isPositive();
    }

    @Test
    void a_year_without_rules_is_named() {
        assertThatThrownBy(() -> RuleSets.forYear(2030))
                .isInstanceOf(UnknownRuleYear.class)
                .hasMessageContaining("2030");
    }

    @Test
    void the_rules_of_another_year_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.ENGINE.calculate(
                        Sample.monthly(3_000_00).terms(),
                        Sample.month(2026, 1),
                        YearToDate.start(2026),
                        RuleSets.forYear(2025)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, QUARTER, 17907.00", "2024, MONTH, 5969.00", "2024, FOUR_WEEKS, 5509.84", "2024, WEEK, 1377.46",
        "2024, DAY, 275.49", "2025, QUARTER, 18966.00", "2025, MONTH, 6322.00", "2025, FOUR_WEEKS, 5835.69",
        "2025, WEEK, 1458.92", "2025, DAY, 291.78", "2026, QUARTER, 19852.25", "2026, MONTH, 6617.41",
        "2026, FOUR_WEEKS, 6108.38", "2026, WEEK, 1527.09", "2026, DAY, 305.41"
    })
    void period_maxima_are_the_year_divided_and_cut(int year, PeriodKind kind, String maximum) {
        assertThat(RuleSets.forYear(year).premiums().maximumCents(kind)).isEqualTo(Figures.scaledValue(maximum, 2));
    }

    @ParameterizedTest
    @CsvSource({"1956-12-31, 2023-12-31", "1959-06-20, 2026-06-20", "1960-12-31, 2027-12-31", "1961-01-01, 2028-04-01"})
    void the_aow_age_is_67_and_three_months_more_from_2028(LocalDate born, LocalDate aow) {
        assertThat(RuleSets.forYear(2026).aowDate(born)).isEqualTo(aow);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 30, 13.27",
        "2024-07-01, 30, 13.68",
        "2025-07-01, 21, 14.40",
        "2026-06-30, 20, 11.77",
        "2026-07-01, 20, 11.99",
        "2026-07-01, 15, 4.50",
        "2026-01-01, 17, 5.81"
    })
    void the_minimum_wage_is_found_by_date_and_age(LocalDate day, int age, String amount) {
        assertThat(RuleSets.forPaymentDay(day).minimumHourCents(day, age, false))
                .isEqualTo(Figures.scaledValue(amount, 2));
    }

    @Test
    void apprentices_of_18_to_20_have_their_own_scale() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        RuleSet rules = RuleSets.forPaymentDay(day);
        assertThat(rules.minimumHourCents(day, 18, true)).isEqualTo(6_69);
        assertThat(rules.minimumHourCents(day, 20, true)).isEqualTo(9_05);
        assertThat(rules.minimumHourCents(day, 21, true)).isEqualTo(14_71);
        assertThat(rules.minimumHourCents(day, 17, true)).isEqualTo(5_81);
    }

    @Test
    void untaxed_limits_go_by_date() {
        RuleSet rules = RuleSets.forYear(2026);
        assertThat(rules.untaxedLimit("travel.km", LocalDate.of(2025, 12, 31))).hasValue(2_300);
        assertThat(rules.untaxedLimit("travel.km", LocalDate.of(2026, 1, 1))).hasValue(2_500);
        assertThat(rules.untaxedLimit("homework.day", LocalDate.of(2024, 3, 1))).hasValue(23_500);
        assertThat(rules.untaxedLimit("unknown", LocalDate.of(2024, 3, 1))).isEmpty();
    }

    @Test
    void sectors_give_the_whk_of_small_employers() {
        assertThat(RuleSets.forYear(2026).whkSector(52)).hasValue(Percent.of("6.63"));
        assertThat(RuleSets.forYear(2025).whkSector(52)).isEmpty();
    }

    @Test
    void the_master_set_has_a_row_for_every_line_of_the_engine() {
        assertThat(PayComponents.master()).extracting(PayComponent::code).doesNotHaveDuplicates();
        assertThat(List.of(
                        LineCode.SALARY,
                        LineCode.HOURS,
                        LineCode.HOLIDAY_ALLOWANCE,
                        LineCode.PENSION_EMPLOYEE,
                        LineCode.PENSION_EMPLOYER,
                        LineCode.TAX_TABLE,
                        LineCode.TAX_SPECIAL,
                        LineCode.TAX_ANONYMOUS,
                        LineCode.ZVW_WITHHELD,
                        LineCode.AWF,
                        LineCode.UFO,
                        LineCode.AOF,
                        LineCode.WKO,
                        LineCode.WHK,
                        LineCode.ZVW_EMPLOYER))
                .allSatisfy(code -> assertThat(PayComponents.master(code)).isPresent());
    }
}
