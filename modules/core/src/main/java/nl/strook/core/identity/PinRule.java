package nl.strook.core.identity;

import java.util.regex.Pattern;

/** What a personal PIN may not be: anything that is guessed first. */
public final class PinRule {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern REPEAT = Pattern.compile("(.)\\1{5}|(..)\\2\\2|(...)\\3");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{4}|[0-9]{2}(19|20)[0-9]{2}");
    private static final String RUNS = "01234567890 09876543210";

    private PinRule() {}

    public static boolean isSixDigits(String pin) {
        return SIX_DIGITS.matcher(pin).matches();
    }

    /** Equal digits, runs, repeats of two or three, a year at the begin or the end. */
    public static boolean isEasilyGuessed(String pin) {
        return REPEAT.matcher(pin).matches() || YEAR.matcher(pin).matches() || RUNS.contains(pin);
    }
}
