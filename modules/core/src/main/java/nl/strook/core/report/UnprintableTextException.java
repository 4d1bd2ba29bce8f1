package nl.strook.core.report;

import java.io.Serial;

/** A text holds a character that is in none of the embedded fonts. The document is not made: never a silent "?". */
public class UnprintableTextException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int sheetIndex;
    private final int codePoint;

    public UnprintableTextException(int sheetIndex, int codePoint) {
        super("Sheet %d holds the character U+%04X (%s), which is in no embedded font"
                .formatted(sheetIndex, codePoint, Character.getName(codePoint)));
        this.sheetIndex = sheetIndex;
        this.codePoint = codePoint;
    }

    /** Place of the sheet in the list that was to be rendered, from 0. */
    public int sheetIndex() {
        return sheetIndex;
    }

    public int codePoint() {
        return codePoint;
    }
}
