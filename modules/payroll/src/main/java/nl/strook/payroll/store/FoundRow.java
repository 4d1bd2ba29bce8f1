package nl.strook.payroll.store;

import java.util.UUID;

/**
 * A result that something stands out in.
 *
 * @param findings as JSON
 */
public record FoundRow(UUID employmentId, String employeeNumber, String employeeName, String findings) {}
