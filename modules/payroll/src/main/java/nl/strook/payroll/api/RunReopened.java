package nl.strook.payroll.api;

import java.util.UUID;

/**
 * Input of a run changed after it was calculated; its results no longer count.
 *
 * @param wasAtEmployer whether the employer had it for approval or had approved it, and so must hear of it
 */
public record RunReopened(UUID runId, String label, int calculation, boolean wasAtEmployer) {}
