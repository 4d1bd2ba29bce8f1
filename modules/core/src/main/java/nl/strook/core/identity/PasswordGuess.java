package nl.strook.core.identity;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.Match;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many guesses a password withstands: a word with a capital, a year and an exclamation mark meets every rule and falls
 * first. Knows Dutch words beside those of the library; refuses what falls within 10^7.5 guesses.
 */
@ApplicationScoped
public class PasswordGuess {

    static final double FEWEST_LOG10 = 7.5;

    /** How many characters are measured: what withstands guessing does so within them. */
    static final int MEASURED = 64;

    private static final String DUTCH = "dutch";
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}|(?<![0-9])[0-9]{2}(?![0-9])");
    private static final String WORDS = "/nl/strook/core/identity/dutch-words.txt";

    private final Zxcvbn zxcvbn = library();

    /** What makes a password easy to guess. Text: {@code password.weak.<name>}. */
    public enum Weakness {
        /** The person's own names, mailbox, birth date or employer. */
        PERSONAL,
        WORD_WITH_YEAR,
        WORD,
        SEQUENCE,
        REPEAT,
        KEYBOARD,
        OTHER
    }

    /** @return what is weak about it; empty when it withstands guessing */
    public Optional<Weakness> weaknessOf(String password, PersonalWords own) {
        Strength strength = zxcvbn.measure(limited(password), new ArrayList<>(own.guesses()));
        return strength.getGuessesLog10() >= FEWEST_LOG10 ? Optional.empty() : Optional.of(weakness(strength));
    }

    double guessesLog10(String password, PersonalWords own) {
        return zxcvbn.measure(limited(password), new ArrayList<>(own.guesses())).getGuessesLog10();
    }

    private static Weakness weakness(Strength strength) {
        List<Match> parts = strength.getSequence();
        if (parts.stream().anyMatch(part -> "user_inputs".equals(part.dictionaryName))) {
            return Weakness.PERSONAL;
        }
        if (has(parts, "dictionary")) {
            return YEAR.matcher(strength.getPassword()).find() ? Weakness.WORD_WITH_YEAR : Weakness.WORD;
        }
        if (has(parts, "repeat")) {
            return Weakness.REPEAT;
        }
        if (has(parts, "spatial")) {
            return Weakness.KEYBOARD;
        }
        return has(parts, "sequence") ? Weakness.SEQUENCE : Weakness.OTHER;
    }

    private static boolean has(List<Match> parts, String pattern) {
        return parts.stream().anyMatch(part -> part.pattern.value().equals(pattern));
    }

    /** The first characters; the time that the library takes grows faster than the text. */
    private static String limited(String password) {
        int points = password.codePointCount(0, password.length());
        return points <= MEASURED ? password : password.substring(0, password.offsetByCodePoints(0, MEASURED));
    }

    private static Zxcvbn library() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary(DUTCH, dutch()))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> dutch() throws IOException {
        try (InputStream in = PasswordGuess.class.getResourceAsStream(WORDS)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + WORDS);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                    .distinct()
                    .toList();
        }
    }
}
