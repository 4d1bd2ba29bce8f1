package nl.strook.core.seam;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to pay or withhold through a payroll run.
 *
 * @param source id of the module that books
 * @param reference what it is to that module, such as the id of the claim; unique within the source
 * @param componentCode code of the pay component
 * @param quantity in steps of the component's unit: minutes for hours, hundredths for anything else
 * @param amountCents null when the quantity says it all
 * @param day that it is about
 */
public record PayInputBooking(
        String source,
        String reference,
        UUID employmentId,
        String componentCode,
        @Nullable Long quantity,
        @Nullable Long amountCents,
        LocalDate day) {}
