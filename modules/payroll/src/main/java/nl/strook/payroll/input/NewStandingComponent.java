package nl.strook.payroll.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A standing component to agree on.
 *
 * @param quantity in steps of the component's unit (minutes for hours, else hundredths)
 * @param untilOn last day; null while it goes on
 */
public record NewStandingComponent(
        String componentCode,
        @Nullable Long quantity,
        @Nullable Long amountCents,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {}
