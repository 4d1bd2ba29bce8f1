package nl.strook.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import nl.strook.core.rule.BusinessRuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretRulesTest {

    @ParameterizedTest
    @CsvSource({
        "Abcde1!, LENGTH",
        "abcdef1!, UPPER",
        "ABCDEF1!, LOWER",
        "Abcdefg!, DIGIT",
        "Abcdefg1, SPECIAL",
        "Abcdef1!<, NO_ANGLE_BRACKETS"
    })
    @Tag("R8")
    @Tag("R9")
    @Tag("R10")
    @Tag("R11")
    @Tag("R12")
    @Tag("R13")
    void eachPasswordRuleIsBrokenByItsExample(String password, PasswordRule rule) {
        assertThat(PasswordRule.brokenBy(password)).containsExactly(rule);
    }

    @Test
    void aPasswordThatMeetsAllRulesBreaksNoneAndAnEmptyOneBreaksSix() {
        assertThat(PasswordRule.brokenBy("Abcdef1!")).isEmpty();
        assertThat(PasswordRule.brokenBy("")).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111111", "123456", "987654", "121212", "123123", "198412", "311999", "141994", "147258", "111222"
            })
    void aPinThatIsGuessedFirstIsRefused(String pin) {
        assertThat(PinRule.isSixDigits(pin)).isTrue();
        assertThat(PinRule.isEasilyGuessed(pin)).isTrue();
    }

    @Test
    @Tag("R15")
    void whoAsksForFifteenCharactersRefusesFourteen() {
        assertThat(PasswordRule.brokenBy("Fietspad-Ka-71", 15)).containsExactly(PasswordRule.LENGTH);
        assertThat(PasswordRule.brokenBy("Fietspad-Kaa-71", 15)).isEmpty();
        // An emoji is one character, whatever the machine makes of it.
        assertThat(PasswordRule.brokenBy("Fietspad-K-71\uD83D\uDEB2", 15)).containsExactly(PasswordRule.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"140590", "149005", "051490", "059014", "901405", "900514"})
    void theBirthDateInAnyOrderIsNoPin(String pin) {
        Set<LocalDate> birth = Set.of(LocalDate.of(1990, 5, 14));
        assertThat(PinRule.isOneOf(birth, pin)).isTrue();
        assertThat(PinRule.isOneOf(birth, "274913")).isFalse();
    }

    @Test
    void anOrdinaryPinMayBeChosen() {
        assertThat(PinRule.isEasilyGuessed("274913")).isFalse();
        assertThat(PinRule.isSixDigits("27491")).isFalse();
        assertThat(PinRule.isSixDigits("٢٧٤٩١٣")).isFalse();
    }

    @Test
    @Tag("R22")
    void aLogInNameIsTheAddressInOneForm() {
        assertThat(new LoginName("  Noor.Visser@Example.ORG ").value()).isEqualTo("noor.visser@example.org");
        assertThatThrownBy(() -> new LoginName("noor")).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> new LoginName("a@b.nl\r\nBcc: c@d.nl")).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void theWaitAfterWrongPasswordsDoublesUpToAQuarterOfAnHour() {
        assertThat(AttemptLimit.PASSWORD.delayAfter(4)).isEqualTo(Duration.ZERO);
        assertThat(AttemptLimit.PASSWORD.delayAfter(5)).isEqualTo(Duration.ofSeconds(2));
        assertThat(AttemptLimit.PASSWORD.delayAfter(7)).isEqualTo(Duration.ofSeconds(8));
        assertThat(AttemptLimit.PASSWORD.delayAfter(60)).isEqualTo(Duration.ofMinutes(15));
        assertThat(AttemptLimit.PIN_PER_DAY.delayAfter(10)).isEqualTo(Duration.ZERO);
    }

    @Test
    void aNetworkIsThreeNumbersOrFourGroups() {
        assertThat(Authentication.sourceOf("192.0.2.17")).isEqualTo("192.0.2");
        assertThat(Authentication.sourceOf("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2");
    }
}
