package nl.strook.core.sheet;

/**
 * How much of a file is read.
 *
 * @param bytes of the largest file
 * @param rows most rows under the header
 * @param headers most rows of the header
 * @param columns what stands further to the right is left out
 */
public record SheetLimits(int bytes, int rows, int headers, int columns) {

    /** Most rows of the file. */
    int allRows() {
        return rows + headers;
    }
}
