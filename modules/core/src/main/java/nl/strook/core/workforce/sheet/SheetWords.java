package nl.strook.core.workforce.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.strook.core.workforce.ContractDuration;
import nl.strook.core.workforce.InsuredStatus;
import nl.strook.core.workforce.PersonLanguage;
import nl.strook.core.workforce.SalaryBasis;
import org.jspecify.annotations.Nullable;

/** The words of the sheet, which is Dutch for everybody: the first of each list is the one that is written. */
final class SheetWords {

    static final String YES = "ja";
    static final String NO = "nee";

    private static final List<String> YESES = List.of(YES, "j", "yes", "y", "x", "1", "waar", "true");
    private static final List<String> NOS = List.of(NO, "n", "no", "0", "onwaar", "false");

    private static final Map<ContractDuration, List<String>> DURATIONS = Map.of(
            ContractDuration.OPEN_ENDED, List.of("onbepaalde tijd", "onbepaald", "vast"),
            ContractDuration.FIXED_TERM, List.of("bepaalde tijd", "bepaald", "tijdelijk"));
    private static final Map<SalaryBasis, List<String>> BASES = Map.of(
            SalaryBasis.MONTH, List.of("maand"),
            SalaryBasis.FOUR_WEEKS, List.of("vier weken", "4 weken"),
            SalaryBasis.WEEK, List.of("week"),
            SalaryBasis.HOUR, List.of("uur"));
    private static final Map<InsuredStatus, List<String>> INSURED = Map.of(
            InsuredStatus.EMPLOYEE, List.of("ja", "werknemer"),
            InsuredStatus.DIRECTOR_SHAREHOLDER, List.of("dga", "nee"));
    private static final Map<PersonLanguage, List<String>> LANGUAGES = Map.of(
            PersonLanguage.NL, List.of("nl", "nederlands"),
            PersonLanguage.EN, List.of("en", "engels"));

    private SheetWords() {}

    static @Nullable Boolean yes(String text) {
        String word = plain(text);
        return YESES.contains(word) ? Boolean.TRUE : NOS.contains(word) ? Boolean.FALSE : null;
    }

    static String of(boolean yes) {
        return yes ? YES : NO;
    }

    static @Nullable ContractDuration duration(String text) {
        return find(DURATIONS, text);
    }

    static @Nullable SalaryBasis basis(String text) {
        return find(BASES, text);
    }

    static @Nullable InsuredStatus insured(String text) {
        return find(INSURED, text);
    }

    static @Nullable PersonLanguage language(String text) {
        return find(LANGUAGES, text);
    }

    static String of(@Nullable ContractDuration duration) {
        return duration == null ? "" : first(DURATIONS, duration);
    }

    static String of(SalaryBasis basis) {
        return first(BASES, basis);
    }

    static String of(InsuredStatus status) {
        return first(INSURED, status);
    }

    private static <T> String first(Map<T, List<String>> words, T value) {
        return words.getOrDefault(value, List.of("")).get(0);
    }

    private static <T> @Nullable T find(Map<T, List<String>> words, String text) {
        String word = plain(text);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
