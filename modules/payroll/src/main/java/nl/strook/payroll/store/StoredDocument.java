package nl.strook.payroll.store;

import java.util.UUID;

/**
 * The document of a result.
 *
 * @param json payslip content
 */
public record StoredDocument(UUID resultId, String json) {}
