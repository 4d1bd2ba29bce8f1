package nl.strook.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.strook.core.rule.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class TaxStatusTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate SIGNED = LocalDate.of(2025, 12, 10);

    @Test
    void usually_the_table_is_white_and_contract_and_status_decide_the_premiums() {
        TaxStatus usual = TaxStatus.usual(FROM);
        assertThat(usual.table()).isEqualTo(TaxTable.WHITE);
        assertThat(usual.singleElderlyCredit() || usual.youngDisabledCredit() || usual.apprentice())
                .isFalse();
        assertThat(usual.unemploymentPremium()).isEqualTo(UnemploymentPremium.BY_CONTRACT);
        assertThat(usual.healthContribution()).isEqualTo(HealthContribution.BY_STATUS);
        assertThat(usual.expectedYearWageCents()).isNull();
    }

    @Test
    void a_further_credit_needs_a_signed_request() {
        refused("workforce.taxStatus.signatureMissing", true, false, null);
        refused("workforce.taxStatus.signatureMissing", false, true, null);
        assertThat(credits(true, true, SIGNED).signedOn()).isEqualTo(SIGNED);
    }

    @Test
    void wage_of_a_former_employment_is_no_apprentices_and_has_no_premium_of_its_own() {
        assertThatThrownBy(() -> with(TaxTable.GREEN, true, UnemploymentPremium.BY_CONTRACT, null))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("key")
                .isEqualTo("workforce.taxStatus.formerApprentice");
        assertThatThrownBy(() -> with(TaxTable.GREEN, false, UnemploymentPremium.LOW, null))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("key")
                .isEqualTo("workforce.taxStatus.formerPremium");
        assertThat(with(TaxTable.GREEN, false, UnemploymentPremium.BY_CONTRACT, null)
                        .table())
                .isEqualTo(TaxTable.GREEN);
    }

    @Test
    void the_expected_wage_of_the_year_is_an_amount_that_can_be() {
        for (long wage : new long[] {-1, 10_000_000_01L}) {
            assertThatThrownBy(() -> with(TaxTable.WHITE, false, UnemploymentPremium.BY_CONTRACT, wage))
                    .isInstanceOf(BusinessRuleViolation.class)
                    .extracting("key")
                    .isEqualTo("workforce.taxStatus.yearWage");
        }
    }

    private static void refused(String key, boolean elderly, boolean disabled, LocalDate signed) {
        assertThatThrownBy(() -> credits(elderly, disabled, signed))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("key")
                .isEqualTo(key);
    }

    private static TaxStatus credits(boolean elderly, boolean disabled, LocalDate signed) {
        return new TaxStatus(
                FROM,
                TaxTable.WHITE,
                elderly,
                disabled,
                signed,
                false,
                UnemploymentPremium.BY_CONTRACT,
                HealthContribution.BY_STATUS,
                null);
    }

    private static TaxStatus with(TaxTable table, boolean apprentice, UnemploymentPremium premium, Long yearWage) {
        return new TaxStatus(
                FROM, table, false, false, null, apprentice, premium, HealthContribution.BY_STATUS, yearWage);
    }
}
