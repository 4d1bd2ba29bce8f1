package nl.strook.payslips;

import java.io.Serializable;
import java.util.UUID;

/**
 * An annual statement in a list.
 *
 * @param edition above 1 for a corrected one
 */
public record AnnualStatementRow(UUID id, int year, int edition) implements Serializable {}
