package nl.strook.websupport.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an amount of at most two decimals; a lone point or comma with three digits behind it groups thousands. */
final class TypedAmount {

    private static final Pattern DUTCH = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,12})(,\\d{1,2})?");
    private static final Pattern ENGLISH = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,2})?");

    private TypedAmount() {}

    /** @return the amount in cents, empty when it is none */
    static Optional<Long> parse(String typed) {
        String plain = typed.strip().replace("\u20ac", "").replace("\u00a0", "").replace(" ", "");
        if (DUTCH.matcher(plain).matches()) {
            return Optional.of(cents(plain.replace(".", "").replace(',', '.')));
        }
        if (ENGLISH.matcher(plain).matches()) {
            return Optional.of(cents(plain.replace(",", "")));
        }
        return Optional.empty();
    }

    private static long cents(String number) {
        return new BigDecimal(number).movePointRight(2).longValueExact();
    }
}
