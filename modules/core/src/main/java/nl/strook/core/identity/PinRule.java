package nl.strook.core.identity;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a personal PIN may not be: anything that is guessed first. */
public final class PinRule {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern REPEAT = Pattern.compile("(.)\\1{5}|(..)\\2\\2|(...)\\3|(.)\\4\\4(.)\\5\\5");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{4}|[0-9]{2}(19|20)[0-9]{2}");
    private static final String RUNS = "01234567890 09876543210";

    /** Paths over the keys of a telephone, pairs, and numbers that everybody knows. */
    private static final Set<String> COMMON = Set.of(
            ("123321 321123 123654 321654 456123 456321 456789 654123 654789 789123 789321 789456 789654 987321 987456"
                            + " 123789 321789 147258 147852 147369 147963 147896 258147 258369 258963 258456 369147 369258"
                            + " 369852 369741 741852 741258 741963 852147 852456 852963 852741 963258 963741 963852 159357"
                            + " 159753 159951 357159 357951 753159 753951 951357 951753 951159 142536 142857 135790 135791"
                            + " 246810 246801 102030 010203 030201 112233 223344 334455 445566 556677 667788 778899 998877"
                            + " 887766 776655 665544 554433 443322 332211 112211 221122 121121 112112 122122 211211 110110"
                            + " 101101 011011 100100 100200 200100 001100 110011 112358 314159 271828 007007 420420 696996"
                            + " 123412 121234 123453 098765 567890 101112 111213 131415 141516 151617 161718 171819 181920"
                            + " 131211 121110 100000 000001 123455 123457 112345 122333 123444 012345 543210 654312 520131"
                            + " 131452 521131 789987 456654 852258 963369 741147 258852 147741 159263 263159 192837 918273")
                    .split(" "));

    private PinRule() {}

    public static boolean isSixDigits(String pin) {
        return SIX_DIGITS.matcher(pin).matches();
    }

    /** Equal digits, runs, repeats of two or three, a year at the begin or the end, what many people choose. */
    public static boolean isEasilyGuessed(String pin) {
        return REPEAT.matcher(pin).matches()
                || YEAR.matcher(pin).matches()
                || RUNS.contains(pin)
                || COMMON.contains(pin);
    }

    /** Whether it is day, month and year of one of the dates, in any order. */
    public static boolean isOneOf(Set<LocalDate> dates, String pin) {
        return dates.stream().anyMatch(date -> isDate(date, pin));
    }

    private static boolean isDate(LocalDate date, String pin) {
        String day = two(date.getDayOfMonth());
        String month = two(date.getMonthValue());
        String year = two(date.getYear() % 100);
        return Stream.of(
                        day + month + year,
                        day + year + month,
                        month + day + year,
                        month + year + day,
                        year + day + month,
                        year + month + day)
                .anyMatch(pin::equals);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
