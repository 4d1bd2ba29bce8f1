package nl.strook.websupport.format;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.money.Money;
import nl.strook.core.time.StrookTime;
import org.jspecify.annotations.Nullable;

/** The functions of the tag library, in the language of the page; an absent value is an empty text. */
public final class PageFormat {

    private static final int THOUSANDTHS = 3;
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm", Locale.ROOT);

    private PageFormat() {}

    /** {@code 2.345,67}; takes cents or {@link Money}. */
    public static String amount(@Nullable Object cents) {
        return cents == null ? "" : DutchFormat.amount(cents(cents), locale());
    }

    /** {@code € 2.345,67}. */
    public static String euros(@Nullable Object cents) {
        return cents == null ? "" : DutchFormat.euros(cents(cents), locale());
    }

    /** {@code +245,43}, for differences. */
    public static String signed(@Nullable Object cents) {
        return cents == null ? "" : (cents(cents) > 0 ? "+" : "") + amount(cents);
    }

    /** {@code 64,00}, from minutes. */
    public static String hours(@Nullable Number minutes) {
        return minutes == null ? "" : DutchFormat.hours(minutes.longValue(), locale());
    }

    /** {@code 4,80%}, from thousandths of a percent. */
    public static String percent(@Nullable Integer thousandths) {
        return thousandths == null ? "" : DutchFormat.percent(BigDecimal.valueOf(thousandths, THOUSANDTHS), locale());
    }

    /** {@code 24-2-2025}. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "" : DutchFormat.date(date);
    }

    /** {@code 24-2-2025 08:53}, in Amsterdam. */
    public static String dateTime(@Nullable TemporalAccessor moment) {
        if (moment instanceof Instant instant) {
            return DATE_TIME.format(instant.atZone(StrookTime.ZONE));
        }
        return moment == null ? "" : DATE_TIME.format(LocalDateTime.from(moment));
    }

    /** {@code augustus}. */
    public static String month(int month) {
        return java.time.Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** {@code aug}, {@code mrt}: as on the stub of a payslip. */
    public static String shortMonth(int month) {
        if (locale().getLanguage().equals("nl") && month == 3) {
            return "mrt";
        }
        return month(month).substring(0, 3);
    }

    /** A text with its parameters filled in: {@code #{s:fill(shellText['x'], value)}}. */
    public static String fill(String text, @Nullable Object first) {
        return new MessageFormat(text, locale()).format(new Object[] {first});
    }

    /** As {@link #fill}, with two parameters. */
    public static String fillTwo(String text, @Nullable Object first, @Nullable Object second) {
        return new MessageFormat(text, locale()).format(new Object[] {first, second});
    }

    private static long cents(Object value) {
        return value instanceof Money money ? money.cents() : Long.parseLong(value.toString());
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.forLanguageTag("nl")
                : faces.getViewRoot().getLocale();
    }
}
