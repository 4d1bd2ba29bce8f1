package nl.strook.core.sheet;

/**
 * How much of a file is read.
 *
 * @param bytes of the largest file
 * @param rows most rows, the header among them
 * @param columns what stands further to the right is left out
 */
public record SheetLimits(int bytes, int rows, int columns) {}
