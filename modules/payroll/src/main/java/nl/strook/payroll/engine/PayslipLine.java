package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a payslip.
 *
 * @param code pay component, or one of {@link LineCode}
 * @param labelKey key {@code line.…} in the payroll bundle
 * @param labelParams values for the placeholders of the label
 * @param name own name of a tenant's component; goes before the label key
 * @param quantity in steps of the unit (minutes for hours, else hundredths)
 * @param baseCents what a percentage was taken over
 * @param amountCents as printed: deductions are negative
 * @param date day that the input row named
 */
public record PayslipLine(
        String code,
        LineSection section,
        String labelKey,
        List<Param> labelParams,
        @Nullable String name,
        @Nullable Long quantity,
        @Nullable Unit unit,
        @Nullable Long baseCents,
        @Nullable Rate rate,
        long amountCents,
        @Nullable LocalDate date,
        Explanation explanation) {}
