package nl.strook.payslips;

import java.io.Serializable;
import java.util.UUID;
import nl.strook.core.workforce.PersonName;

/** Somebody on the paper list of a run. */
public record PaperRow(UUID employeeId, String number, PersonName name, PaperReason reason) implements Serializable {}
