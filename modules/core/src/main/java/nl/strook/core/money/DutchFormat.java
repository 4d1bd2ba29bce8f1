package nl.strook.core.money;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as the screens and documents write them, in Dutch or English; see the design language, section 9. */
public final class DutchFormat {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);

    private DutchFormat() {}

    /** {@code 1.234,56} or {@code 1,234.56}: two decimals, no currency sign. */
    public static String amount(long cents, Locale locale) {
        return decimal(BigDecimal.valueOf(cents, 2), locale);
    }

    /** {@code € 1.234,56} with a no-break space. */
    public static String euros(long cents, Locale locale) {
        return "\u20ac\u00a0" + amount(cents, locale);
    }

    /** Whole euros with grouping, cut towards zero: {@code € 41.866}. */
    public static String wholeEuros(long euros, Locale locale) {
        return "\u20ac\u00a0" + new DecimalFormat("#,##0", symbols(locale)).format(euros);
    }

    /** {@code 64,00}: hours with two decimals. */
    public static String hours(long minutes, Locale locale) {
        return decimal(Hours.ofMinutes(minutes).inHours(), locale);
    }

    /** {@code 4,80%}. */
    public static String percent(BigDecimal percent, Locale locale) {
        return decimal(percent, locale) + "%";
    }

    /** {@code 24-2-2025}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    private static String decimal(BigDecimal number, Locale locale) {
        return new DecimalFormat("#,##0.00", symbols(locale)).format(number);
    }

    private static DecimalFormatSymbols symbols(Locale locale) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        boolean english = "en".equals(locale.getLanguage());
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setMinusSign('-');
        return symbols;
    }
}
