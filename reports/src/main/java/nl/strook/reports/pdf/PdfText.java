package nl.strook.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** Texts, dates and numbers as PDF writes them. */
public final class PdfText {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'(D:'uuuuMMddHHmmss'Z)'").withZone(ZoneOffset.UTC);

    private PdfText() {}

    /** A text string, in hexadecimal UTF-16. */
    static String string(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    static String date(Instant moment) {
        return DATE.format(moment);
    }

    /** Appends the number with at most two decimals. */
    public static StringBuilder number(StringBuilder to, double number) {
        return hundredths(to, Math.round(number * 100));
    }

    /** Appends a number of hundredths. */
    public static StringBuilder hundredths(StringBuilder to, long number) {
        long positive = Math.abs(number);
        if (number < 0) {
            to.append('-');
        }
        to.append(positive / 100);
        long rest = positive % 100;
        if (rest != 0) {
            to.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                to.append(rest % 10);
            }
        }
        return to;
    }
}
