package nl.strook.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.strook.core.rule.BusinessRuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void a_bsn_passes_the_elfproef_and_is_never_printed() {
        assertThat(Bsn.parse("1234.56.782")).hasToString("••••••782");
        assertThat(Bsn.parse("10000008").digits()).isEqualTo("010000008");
        refused("workforce.bsn.invalid", () -> Bsn.parse("123456783"));
        refused("workforce.bsn.invalid", () -> Bsn.parse("000000012"));
        refused("workforce.bsn.invalid", () -> Bsn.parse("812345678"));
        refused("workforce.bsn.invalid", () -> Bsn.parse("12345678a"));
    }

    @Test
    void a_payroll_tax_number_has_nine_checked_digits_and_a_serial_from_one() {
        assertThat(PayrollTaxNumber.parse("8012 34566 l01").value()).isEqualTo("801234566L01");
        refused("workforce.payrollTaxNumber.invalid", () -> PayrollTaxNumber.parse("801234567L01"));
        refused("workforce.payrollTaxNumber.invalid", () -> PayrollTaxNumber.parse("801234566L00"));
        refused("workforce.payrollTaxNumber.invalid", () -> PayrollTaxNumber.parse("801234566"));
    }

    @Test
    void a_bank_account_is_checked_and_shown_masked() {
        assertThat(BankAccount.parse("nl91 abna 0417 1643 00")).hasToString("NL91 •••• •••• 00");
        assertThat(BankAccount.parse("DE89370400440532013000").iban()).startsWith("DE");
        refused("workforce.iban.invalid", () -> BankAccount.parse("NL92ABNA0417164300"));
        refused("workforce.iban.invalid", () -> BankAccount.parse("NL91ABNA041716430"));
        refused("workforce.iban.invalid", () -> BankAccount.parse(""));
    }

    @Test
    void an_address_in_the_netherlands_has_a_dutch_postal_code() {
        assertThat(Address.dutch("Havenweg", "1", "1234zz", "Voorbeeldstad").postalCode())
                .isEqualTo("1234 ZZ");
        refused("workforce.address.postalCode", () -> Address.dutch("Havenweg", "1", "12345", "Voorbeeldstad"));
        refused("workforce.address.country", () -> Address.of("Rue", "1", "1000", "Brussel", "XX"));
        refused("workforce.address.incomplete", () -> Address.of(" ", "1", "1000", "Brussel", "BE"));
    }

    @Test
    void a_name_is_written_in_full_formally_and_in_lists() {
        PersonName name = PersonName.of("A.", "Anne", "de", "Vries");
        assertThat(name.full()).isEqualTo("Anne de Vries");
        assertThat(name.formal()).isEqualTo("A. de Vries");
        assertThat(name.sorted()).isEqualTo("Vries, Anne de");
    }

    @Test
    void terms_need_a_schedule_that_adds_up_to_the_week() {
        assertThat(AgreedTerms.mondayToFriday(2400)).containsExactly(480, 480, 480, 480, 480, 0, 0);
        assertThat(AgreedTerms.spread(1441, 3)).containsExactly(481, 480, 480, 0, 0, 0, 0);
        refused("workforce.terms.schedule", () -> terms(2400, AgreedTerms.mondayToFriday(2399)));
        refused("workforce.terms.hours", () -> terms(3601, AgreedTerms.mondayToFriday(3601)));
    }

    private static AgreedTerms terms(int weeklyMinutes, List<Integer> schedule) {
        return new AgreedTerms(
                java.time.LocalDate.of(2025, 1, 1),
                SalaryBasis.MONTH,
                300_000,
                weeklyMinutes,
                2400,
                schedule,
                false,
                null);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
