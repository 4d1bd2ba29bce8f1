package nl.strook.core.sheet;

/** A cell as a spreadsheet names it: {@code E7}, {@code AB12}. */
public final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /** @param column counted from 0 */
    public static String of(int column, int row) {
        return letters(column) + row;
    }

    /** {@code A} for 0, {@code AA} for 26. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
