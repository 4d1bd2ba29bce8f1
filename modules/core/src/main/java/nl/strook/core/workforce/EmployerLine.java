package nl.strook.core.workforce;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employer in the bureau's list.
 *
 * @param payrollTaxNumber null while its facts are not there; {@code city}, {@code clientSince} likewise
 * @param employees in service today
 */
public record EmployerLine(
        String slug,
        String name,
        @Nullable String payrollTaxNumber,
        @Nullable String city,
        @Nullable LocalDate clientSince,
        long employees)
        implements Serializable {}
