package nl.strook.payroll.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of pay input or a standing component.
 *
 * @param quantity in steps of the component's unit (minutes for hours, else hundredths)
 * @param amountCents the amount itself; goes before quantity times rate. Deductions are entered positive
 * @param date day it belongs to: decides hourly wage and limits, and names the month on the label
 */
public record InputLine(
        PayComponent component,
        @Nullable Long quantity,
        @Nullable Long amountCents,
        @Nullable LocalDate date) {}
