package nl.strook.payroll.input;

import java.io.Serializable;
import java.util.UUID;

/**
 * What the input pages need of a run.
 *
 * @param label {@code 2025-9-M}
 * @param closed whether its input can no longer change: its payslips are published
 * @param calculated whether a change sends it back to Open
 * @param rowCount rows that it has now
 */
public record InputRunFacts(UUID runId, String label, boolean closed, boolean calculated, int rowCount)
        implements Serializable {}
