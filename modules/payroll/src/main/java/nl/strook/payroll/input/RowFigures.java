package nl.strook.payroll.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row of pay input says.
 *
 * @param quantity in steps of the component's unit (minutes for hours, else hundredths)
 * @param belongsOn day that it is about; null for the period as a whole
 */
@Embeddable
public record RowFigures(
        @Column(nullable = false, length = 10) String componentCode,
        @Nullable Long quantity,
        @Nullable Long amountCents,
        @Nullable LocalDate belongsOn)
        implements Serializable {}
