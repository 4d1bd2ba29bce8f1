package nl.strook.payroll.input.sheet;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employment that a row may be about.
 *
 * @param number personnel number, as column A has it
 * @param sequence tells the employments of one person apart: {@code 1042/2}
 * @param until last day; null while it goes on
 */
public record KnownEmployment(
        UUID id,
        String number,
        int sequence,
        String name,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean runsIn(LocalDate firstDay, LocalDate lastDay) {
        return !from.isAfter(lastDay) && !hasLeftBefore(firstDay);
    }

    boolean hasLeftBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !hasLeftBefore(day);
    }
}
