package nl.strook.payroll.input.sheet;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the run's earlier input, as a newer sheet is compared with it. */
public record StoredRow(
        UUID employmentId,
        String employeeNumber,
        String employeeName,
        String code,
        @Nullable Long quantity,
        @Nullable Long amountCents,
        @Nullable LocalDate date)
        implements Serializable {}
