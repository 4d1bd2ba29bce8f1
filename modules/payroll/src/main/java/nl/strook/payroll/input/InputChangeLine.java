package nl.strook.payroll.input;

import java.io.Serializable;
import java.time.Instant;
import nl.strook.payroll.engine.Unit;
import org.jspecify.annotations.Nullable;

/** A line of the log of a run's input as the page lists it. */
public record InputChangeLine(
        String employeeNumber,
        String employeeName,
        ChangeKind kind,
        @Nullable RowFigures before,
        @Nullable RowFigures after,
        @Nullable Unit unitBefore,
        @Nullable Unit unitAfter,
        String reason,
        String changedByName,
        Instant changedAt)
        implements Serializable {}
