package nl.strook.payroll.input;

import java.io.Serializable;
import java.util.UUID;

/** An employment by number and name. */
public record EmploymentLine(UUID employmentId, String employeeNumber, String employeeName) implements Serializable {}
