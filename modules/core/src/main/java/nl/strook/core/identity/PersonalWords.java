package nl.strook.core.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is guessed first of a person: names, mailbox, employers, and birth dates.
 *
 * @param words as they are written
 */
public record PersonalWords(Set<String> words, Set<LocalDate> birthDates) {

    public static final PersonalWords NONE = new PersonalWords(Set.of(), Set.of());

    private static final int SHORTEST = 3;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("ddMMuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT),
            DateTimeFormatter.ofPattern("dMuuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("ddMM", Locale.ROOT),
            DateTimeFormatter.ofPattern("uuuu", Locale.ROOT));

    public PersonalWords {
        words = Set.copyOf(words);
        birthDates = Set.copyOf(birthDates);
    }

    /** In lower case, in parts and whole, with the birth dates in the forms in which people write them. */
    public Set<String> guesses() {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            add(all, lower.replaceAll("[^\\p{L}\\p{N}]", ""));
            for (String part : lower.split("[^\\p{L}\\p{N}]+")) {
                add(all, part);
            }
        }
        for (LocalDate birth : birthDates) {
            DATES.forEach(form -> add(all, form.format(birth)));
        }
        return all;
    }

    private static void add(Set<String> all, String word) {
        if (word.length() >= SHORTEST) {
            all.add(word);
        }
    }
}
