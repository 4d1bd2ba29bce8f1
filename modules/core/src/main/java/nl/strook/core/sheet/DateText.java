package nl.strook.core.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as the Dutch write it ({@code 24-2-2025}, {@code 24-02-2025}, {@code 24/2/25}, {@code 24022025}), as ISO
 * writes it, or as a spreadsheet keeps it (days since 1900).
 */
public final class DateText {

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{7,8}");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:\\.[0-9]{1,15})?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 2000;
    private static final int FIRST_BIRTH_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private DateText() {}

    /** A date of this century. */
    public static Reading<LocalDate> read(SheetCell cell) {
        return read(cell, FIRST_YEAR);
    }

    /** A birth date: of the last century too, so its year has four digits. */
    public static Reading<LocalDate> readBirth(SheetCell cell) {
        return read(cell, FIRST_BIRTH_YEAR);
    }

    private static Reading<LocalDate> read(SheetCell cell, int firstYear) {
        if (cell.isEmpty()) {
            return Reading.empty();
        }
        String text = withoutMidnight(cell.text());
        if (cell.number() && SERIAL.matcher(text).matches()) {
            return Reading.of(SERIAL_ZERO.plusDays(
                    new BigDecimal(text).setScale(0, RoundingMode.FLOOR).longValueExact()));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            String year = dayFirst.group(4);
            if (year.length() == 2 && firstYear < FIRST_YEAR) {
                return Reading.wrong(ReadProblem.NOT_A_DATE, text);
            }
            int whole = number(year.length() == 2 ? "20" + year : year);
            return date(text, firstYear, whole, dayFirst.group(3), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(text, firstYear, number(yearFirst.group(1)), yearFirst.group(3), yearFirst.group(4));
        }
        return DIGITS.matcher(text).matches()
                ? digits(text, firstYear, cell.number())
                : Reading.wrong(ReadProblem.NOT_A_DATE, cell.text());
    }

    private static String withoutMidnight(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.endsWith("T00:00:00") || upper.endsWith(" 00:00:00") ? text.substring(0, text.length() - 9) : text;
    }

    /** Day, month, year without marks; a spreadsheet that took it for a number has lost the first zero. */
    private static Reading<LocalDate> digits(String written, int firstYear, boolean number) {
        if (written.length() == 7 && !number) {
            return Reading.wrong(ReadProblem.NOT_A_DATE, written);
        }
        String text = written.length() == 7 ? "0" + written : written;
        int year = number(text.substring(4));
        if (year >= firstYear && year <= LAST_YEAR) {
            return date(written, firstYear, year, text.substring(2, 4), text.substring(0, 2));
        }
        return date(written, firstYear, number(text.substring(0, 4)), text.substring(4, 6), text.substring(6));
    }

    private static Reading<LocalDate> date(
            String written, int firstYear, int year, String monthDigits, String dayDigits) {
        int month = number(monthDigits);
        int day = number(dayDigits);
        if (year < firstYear || year > LAST_YEAR) {
            return Reading.wrong(ReadProblem.NOT_A_DATE, written);
        }
        if (month < 1 || month > 12) {
            return Reading.wrong(ReadProblem.NO_SUCH_MONTH, written, month);
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > length) {
            return Reading.wrong(ReadProblem.NO_SUCH_DAY, written, Month.of(month), length);
        }
        return Reading.of(LocalDate.of(year, month, day));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
