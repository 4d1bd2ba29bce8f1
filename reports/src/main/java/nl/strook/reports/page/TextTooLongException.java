package nl.strook.reports.page;

import java.io.Serial;

/** A text does not fit its place on the sheet, however small; printing a part of it is no answer. */
public class TextTooLongException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int length;

    TextTooLongException(String text) {
        super("A text of " + text.length() + " characters does not fit its place");
        this.length = text.length();
    }

    /** Characters of the text; the text itself may be personal and stays out of logs. */
    public int length() {
        return length;
    }
}
