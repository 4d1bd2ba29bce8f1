package nl.strook.reports.font;

import java.io.Serial;

/** No embedded face can draw a character. */
public class MissingGlyphException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int codePoint;

    MissingGlyphException(int codePoint) {
        super("No face draws U+%04X".formatted(codePoint));
        this.codePoint = codePoint;
    }

    public int codePoint() {
        return codePoint;
    }
}
