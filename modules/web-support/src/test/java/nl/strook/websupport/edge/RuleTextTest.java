package nl.strook.websupport.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import nl.strook.core.rule.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class RuleTextTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @Test
    void aRuleOfCoreSpeaksFromTheBundleOfCore() {
        assertThat(RuleText.of(BusinessRuleViolation.of("tenant.slug.reserved", "admin"), DUTCH))
                .isEqualTo("Dit adres gebruikt Strook zelf al: admin. Kies een ander.");
        assertThat(RuleText.of(BusinessRuleViolation.of("tenant.slug.reserved", "admin"), Locale.ENGLISH))
                .contains("admin")
                .startsWith("Strook uses");
    }

    @Test
    void aDayIsWrittenAsPeopleWriteIt() {
        assertThat(RuleText.of(BusinessRuleViolation.of("workforce.terms.outside", LocalDate.of(2025, 9, 1)), DUTCH))
                .contains("1-9-2025");
    }

    @Test
    void aRuleWithoutWordsSaysThatItIsNotPossibleYet() {
        assertThat(RuleText.of(BusinessRuleViolation.of("hello.unknown"), DUTCH))
                .isEqualTo("Dat lukte niet");
    }
}
