package nl.strook.core.sheet;

import java.io.Serializable;

/**
 * What a cell holds.
 *
 * @param text as written; a number of a spreadsheet as plain digits with a point
 * @param number whether the spreadsheet itself says that it is a number, so that its point is never a thousand
 */
public record SheetCell(String text, boolean number) implements Serializable {

    public static final SheetCell EMPTY = new SheetCell("", false);

    /** Longer texts are cut: no cell that means something is longer. */
    static final int MAX_LENGTH = 200;

    public static SheetCell ofText(String text) {
        String clean = strip(text);
        return clean.isEmpty()
                ? EMPTY
                : new SheetCell(clean.length() > MAX_LENGTH ? clean.substring(0, MAX_LENGTH) : clean, false);
    }

    public static SheetCell ofNumber(String plainDigits) {
        return new SheetCell(plainDigits, true);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Takes off white space of any kind, and the quote that our own files put before a text that looks like a formula. */
    private static String strip(String text) {
        String clean = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        boolean guarded = clean.length() > 1 && clean.charAt(0) == '\'' && "=+-@".indexOf(clean.charAt(1)) >= 0;
        return guarded ? clean.substring(1) : clean;
    }
}
