package nl.strook.payroll.input.sheet;

import java.io.Serializable;
import java.time.Instant;

/**
 * An earlier use of the same file.
 *
 * @param sameRun whether it was for the run at hand
 * @param runCode period code of the run that got it, such as {@code 2025-8-M}
 */
public record EarlierFile(boolean sameRun, String runCode, String importedBy, Instant importedAt)
        implements Serializable {}
