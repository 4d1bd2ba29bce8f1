package nl.strook.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.strook.core.identity.PasswordGuess.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordGuessTest {

    private static final PersonalWords FREDERIK = new PersonalWords(
            Set.of("Frederik", "Krijger", "frederik.krijger@noord.example", "Technisch Bedrijf Noord", "strook"),
            Set.of(LocalDate.of(1990, 5, 14)));

    private final PasswordGuess guess = new PasswordGuess();

    @ParameterizedTest
    @CsvSource({
        "P@ssw0rd1, WORD",
        "Wachtwoord1!, WORD",
        "Welkom01!, WORD_WITH_YEAR",
        "Strook01!, WORD_WITH_YEAR",
        "Voorjaar!26, WORD_WITH_YEAR",
        "Abcdef1!, WORD",
        "Zomer2026!, WORD_WITH_YEAR",
        "Januari2026!, WORD_WITH_YEAR",
        "Frederik1990!, PERSONAL",
        "Noord2026!, PERSONAL",
        "Amsterdam1!, WORD",
        "Zz!1Zz!1, REPEAT"
    })
    void whatMeetsTheSixRulesAndIsGuessedFirstIsRefusedWithItsReason(String password, Weakness weakness) {
        assertThat(PasswordRule.brokenBy(password)).isEmpty();
        assertThat(guess.weaknessOf(password, FREDERIK)).contains(weakness);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kx9#vLq2", "Fietspad-Kaars-71!", "Mijn 3 katten eten graag Vis.", "ŞçĞ-71-zonnebloemkwekerij"})
    void whatWithstandsGuessingIsAccepted(String password) {
        assertThat(guess.weaknessOf(password, FREDERIK)).isEqualTo(Optional.empty());
    }

    @Test
    void theOwnWordsMatterOnlyToTheirOwner() {
        String password = "Krijger-Waalre-4";
        assertThat(guess.guessesLog10(password, FREDERIK)).isLessThan(guess.guessesLog10(password, PersonalWords.NONE));
    }

    @Test
    void onlyTheFirstSixtyFourCharactersAreMeasured() {
        String strong = "Kx9#vLq2-Fietspad";
        String weak = "a".repeat(PasswordGuess.MEASURED);
        assertThat(guess.weaknessOf(strong + weak, FREDERIK)).isEmpty();
        assertThat(guess.weaknessOf(weak + strong, FREDERIK)).isPresent();
        assertThat(guess.weaknessOf("\uD83D\uDEB2".repeat(40) + strong, FREDERIK))
                .as("an emoji is one character")
                .isEmpty();
    }
}
