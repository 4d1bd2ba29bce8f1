package nl.strook.payroll.api;

import java.util.UUID;

/** A run went to the employer for approval. */
public record RunSubmitted(UUID runId, String label, int calculation) {}
