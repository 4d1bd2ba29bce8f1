package nl.strook.websupport.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a Dutch date in the forms that people type. */
final class TypedDate {

    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    private TypedDate() {}

    /** @return empty when it is no date, such as 31-9-2025 */
    static Optional<LocalDate> parse(String typed) {
        Matcher parts = PARTS.matcher(typed.strip());
        if (!parts.matches()) {
            parts = DIGITS.matcher(typed.strip());
            if (!parts.matches()) {
                return Optional.empty();
            }
        }
        int year = Integer.parseInt(parts.group(3));
        try {
            return Optional.of(LocalDate.of(
                    parts.group(3).length() == 2 ? 2000 + year : year,
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
