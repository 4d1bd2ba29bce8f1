package nl.strook.payroll.input;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.strook.payroll.engine.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A row of stored input as the run's page lists it.
 *
 * @param sheetRow row number in the sheet; null when entered by hand or booked by a module
 * @param source module that booked it
 */
public record InputRowLine(
        UUID id,
        int version,
        String employeeNumber,
        String employeeName,
        RowFigures figures,
        String componentName,
        Unit unit,
        RowOrigin origin,
        @Nullable Integer sheetRow,
        @Nullable String source,
        String deliveredByName,
        Instant deliveredAt)
        implements Serializable {}
