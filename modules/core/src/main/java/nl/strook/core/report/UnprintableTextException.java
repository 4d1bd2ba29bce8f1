package nl.strook.core.report;

import java.io.Serial;
import java.util.OptionalInt;

/**
 * A text of a sheet cannot be printed: it holds a character that is in none of the embedded fonts, or does not fit its
 * place. No document is made: never a silent "?" and never half a text. The message holds no personal text.
 */
public class UnprintableTextException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int sheetIndex;
    private final int codePoint;

    private UnprintableTextException(int sheetIndex, int codePoint, String message) {
        super("Sheet " + sheetIndex + ": " + message);
        this.sheetIndex = sheetIndex;
        this.codePoint = codePoint;
    }

    public static UnprintableTextException missingCharacter(int sheetIndex, int codePoint) {
        return new UnprintableTextException(
                sheetIndex,
                codePoint,
                "the character U+%04X (%s) is in no embedded font".formatted(codePoint, Character.getName(codePoint)));
    }

    /** @param length characters of the text */
    public static UnprintableTextException tooLong(int sheetIndex, int length) {
        return new UnprintableTextException(
                sheetIndex, -1, "a text of %d characters does not fit its place".formatted(length));
    }

    /** Place of the sheet in the list that was to be rendered, from 0. */
    public int sheetIndex() {
        return sheetIndex;
    }

    /** The character that no font has; none when the text was too long. */
    public OptionalInt codePoint() {
        return codePoint < 0 ? OptionalInt.empty() : OptionalInt.of(codePoint);
    }
}
