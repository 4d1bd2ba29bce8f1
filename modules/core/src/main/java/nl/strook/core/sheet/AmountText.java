package nl.strook.core.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number with at most two decimals as people and spreadsheets write it: {@code 1.234,56}, {@code 1,234.56}, {@code
 * 1234.5}, {@code 12,-}. What can be read in two ways ({@code 1.234}) is not guessed.
 */
public final class AmountText {

    private static final BigDecimal LIMIT = new BigDecimal("9999999.99");
    private static final BigDecimal EXAMPLE = new BigDecimal("8.00");

    /** A spreadsheet keeps 15 digits; what comes after them is noise of its binary arithmetic. */
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}");
    private static final Pattern GROUPED = Pattern.compile(
            "[0-9]{1,3}(?:\\.[0-9]{3}){1,4}|" + "[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,3}(?: [0-9]{3}){1,4}");
    private static final Pattern COMMA_DECIMALS =
            Pattern.compile("([0-9]{0,15}|[0-9]{1,3}(?:\\.[0-9]{3}){1,4}|[0-9]{1,3}(?: [0-9]{3}){1,4}),([0-9]{1,15})");
    private static final Pattern POINT_DECIMALS =
            Pattern.compile("([0-9]{0,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,3}(?: [0-9]{3}){1,4})\\.([0-9]{1,15})");
    private static final Pattern SOME_NUMBER = Pattern.compile("[0-9]{1,7}(?:[.,][0-9]{1,2})?(?![0-9.,])");

    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-5][0-9])");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("een", 1),
            Map.entry("één", 1),
            Map.entry("twee", 2),
            Map.entry("drie", 3),
            Map.entry("vier", 4),
            Map.entry("vijf", 5),
            Map.entry("zes", 6),
            Map.entry("zeven", 7),
            Map.entry("acht", 8),
            Map.entry("negen", 9),
            Map.entry("tien", 10),
            Map.entry("elf", 11),
            Map.entry("twaalf", 12));

    private AmountText() {}

    /** The number with two decimals. */
    public static Reading<BigDecimal> read(SheetCell cell) {
        if (cell.isEmpty()) {
            return Reading.empty();
        }
        return cell.number() ? readNumber(cell.text()) : readText(cell.text());
    }

    private static Reading<BigDecimal> readNumber(String plainDigits) {
        BigDecimal number = new BigDecimal(plainDigits).round(SPREADSHEET);
        return bounded(plainDigits, number);
    }

    private static Reading<BigDecimal> readText(String written) {
        String text = written.startsWith("€") ? written.substring(1).strip() : written;
        text = text.replace('\u2212', '-');
        boolean negative = false;
        if (text.startsWith("-") || text.startsWith("+")) {
            negative = text.startsWith("-");
            text = text.substring(1).strip();
        } else if (text.endsWith("-") && !text.endsWith(",-") && !text.endsWith("--")) {
            negative = true;
            text = text.substring(0, text.length() - 1).strip();
        }
        if (text.startsWith("€")) {
            text = text.substring(1).strip();
        }
        text = withoutDash(text);
        if (isAmbiguous(text)) {
            return ambiguous(written, text, negative);
        }
        String digits = plain(text);
        if (digits.isEmpty()) {
            return Reading.wrong(ReadProblem.NOT_A_NUMBER, written, exampleFor(written));
        }
        BigDecimal number = new BigDecimal(digits);
        return bounded(written, negative ? number.negate() : number);
    }

    /** {@code 12,-} and {@code 12,--} are whole amounts. */
    private static String withoutDash(String text) {
        if (text.endsWith(",--")) {
            return text.substring(0, text.length() - 3);
        }
        return text.endsWith(",-") ? text.substring(0, text.length() - 2) : text;
    }

    /** One point or comma with three digits behind it: a thousand in one country, a fraction in the next. */
    private static boolean isAmbiguous(String text) {
        int mark = Math.max(text.indexOf('.'), text.indexOf(','));
        return GROUPED.matcher(text).matches() && mark > 0 && mark == text.length() - 4 && text.charAt(0) != '0';
    }

    private static Reading<BigDecimal> ambiguous(String written, String text, boolean negative) {
        BigDecimal whole = new BigDecimal(text.replaceAll("[.,]", "")).setScale(2);
        BigDecimal fraction = new BigDecimal(text.replace(',', '.')).setScale(2, RoundingMode.HALF_UP);
        return Reading.wrong(
                ReadProblem.AMBIGUOUS,
                written,
                negative ? whole.negate() : whole,
                negative ? fraction.negate() : fraction);
    }

    /** Digits with a point, or nothing when the text is no number. */
    private static String plain(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        if (GROUPED.matcher(text).matches() && text.charAt(0) != '0') {
            return text.replaceAll("[., ]", "");
        }
        Matcher comma = COMMA_DECIMALS.matcher(text);
        if (comma.matches()) {
            return whole(comma.group(1)) + "." + comma.group(2);
        }
        Matcher point = POINT_DECIMALS.matcher(text);
        return point.matches() ? whole(point.group(1)) + "." + point.group(2) : "";
    }

    private static String whole(String grouped) {
        return grouped.isEmpty() ? "0" : grouped.replaceAll("[., ]", "");
    }

    private static Reading<BigDecimal> bounded(String written, BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (shortest.abs().compareTo(LIMIT) > 0) {
            return Reading.wrong(ReadProblem.TOO_LARGE, written, LIMIT);
        }
        if (shortest.scale() > 2) {
            return Reading.wrong(ReadProblem.TOO_MANY_DECIMALS, written, shortest.setScale(2, RoundingMode.HALF_UP));
        }
        return Reading.of(shortest.setScale(2, RoundingMode.UNNECESSARY));
    }

    /** What was probably meant: {@code acht} and {@code 8 uur} are 8,00; {@code 7:30} is 7,50. */
    private static BigDecimal exampleFor(String written) {
        Matcher clock = CLOCK.matcher(written);
        if (clock.matches()) {
            return new BigDecimal(clock.group(1))
                    .add(new BigDecimal(clock.group(2)).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP));
        }
        Integer word = WORDS.get(written.toLowerCase(Locale.ROOT));
        if (word != null) {
            return BigDecimal.valueOf(word).setScale(2);
        }
        Matcher some = SOME_NUMBER.matcher(written);
        if (some.find() && !written.substring(0, some.start()).matches(".*[0-9].*")) {
            return new BigDecimal(some.group().replace(',', '.')).setScale(2, RoundingMode.UNNECESSARY);
        }
        return EXAMPLE;
    }
}
