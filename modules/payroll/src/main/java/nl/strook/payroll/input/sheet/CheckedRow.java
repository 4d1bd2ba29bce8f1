package nl.strook.payroll.input.sheet;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right row, ready to be stored.
 *
 * @param quantity in steps of the component's unit (minutes, else hundredths)
 */
public record CheckedRow(
        int rowNumber,
        UUID employmentId,
        String employeeNumber,
        String employeeName,
        String code,
        @Nullable Long quantity,
        @Nullable Long amountCents,
        @Nullable LocalDate date)
        implements Serializable {}
