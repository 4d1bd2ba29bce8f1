package nl.strook.websupport.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads hours of at most two decimals, or hours and minutes; to the nearest whole minute. */
final class TypedHours {

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final int MINUTES = 60;

    private TypedHours() {}

    /** @return minutes, empty when it is no number of hours */
    static Optional<Integer> parse(String typed) {
        String plain = typed.strip();
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            return Optional.of(Integer.parseInt(clock.group(1)) * MINUTES + Integer.parseInt(clock.group(2)));
        }
        if (!DECIMAL.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(',', '.'))
                .multiply(BigDecimal.valueOf(MINUTES))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
    }
}
