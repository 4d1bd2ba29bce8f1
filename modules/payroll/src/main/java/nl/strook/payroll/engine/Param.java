package nl.strook.payroll.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value for a message, still without language.
 *
 * @param value by kind: cents, ten-thousandths of a euro, thousandths of a percent, minutes, hundredths, epoch day
 * @param text only for {@link Kind#TEXT} (as it is) and {@link Kind#KEY} (a bundle key)
 */
public record Param(Kind kind, long value, @Nullable String text) {

    public static Param money(long cents) {
        return new Param(Kind.MONEY, cents, null);
    }

    public static Param rate(long tenThousandths) {
        return new Param(Kind.RATE, tenThousandths, null);
    }

    public static Param percent(Percent percent) {
        return new Param(Kind.PERCENT, percent.thousandths(), null);
    }

    public static Param hours(long minutes) {
        return new Param(Kind.HOURS, minutes, null);
    }

    public static Param count(long hundredths) {
        return new Param(Kind.COUNT, hundredths, null);
    }

    public static Param date(LocalDate date) {
        return new Param(Kind.DATE, date.toEpochDay(), null);
    }

    /** The month name with its year. */
    public static Param month(LocalDate date) {
        return new Param(Kind.MONTH, date.toEpochDay(), null);
    }

    /** The month name alone. */
    public static Param monthName(LocalDate date) {
        return new Param(Kind.MONTH_NAME, date.toEpochDay(), null);
    }

    public static Param text(String text) {
        return new Param(Kind.TEXT, 0, text);
    }

    public static Param key(String key) {
        return new Param(Kind.KEY, 0, key);
    }

    /** How the value is written. */
    public enum Kind {
        MONEY,
        RATE,
        PERCENT,
        HOURS,
        COUNT,
        DATE,
        MONTH,
        MONTH_NAME,
        TEXT,
        KEY
    }
}
