package nl.strook.payroll.api;

import java.util.UUID;

/** The employer sent a run back with a remark. */
public record RunReturned(UUID runId, String label, int calculation, String remark) {}
