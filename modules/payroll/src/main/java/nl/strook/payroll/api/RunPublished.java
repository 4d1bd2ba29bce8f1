package nl.strook.payroll.api;

import java.util.UUID;

/** The payslips of a run became visible. */
public record RunPublished(UUID runId, String label) {}
