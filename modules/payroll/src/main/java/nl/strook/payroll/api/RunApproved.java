package nl.strook.payroll.api;

import java.util.UUID;

/** The employer approved a run. */
public record RunApproved(UUID runId, String label, int calculation, String approvedBy) {}
