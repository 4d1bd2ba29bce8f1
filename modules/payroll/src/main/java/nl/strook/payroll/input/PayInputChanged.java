package nl.strook.payroll.input;

import java.util.UUID;

/**
 * The input of a run is other than it was; fired inside the transaction. What was calculated from the old input no longer
 * holds: the run goes back to Open.
 *
 * @param rows number of rows that were added, changed or removed
 */
public record PayInputChanged(UUID runId, int rows) {}
