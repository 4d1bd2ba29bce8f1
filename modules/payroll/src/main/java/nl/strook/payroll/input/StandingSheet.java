package nl.strook.payroll.input;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strook.payroll.engine.PayComponent;
import org.jspecify.annotations.Nullable;

/**
 * The standing components of one employee.
 *
 * @param jobs newest employment first
 */
public record StandingSheet(UUID employeeId, String number, String name, List<Job> jobs) {

    /**
     * One employment with its standing components.
     *
     * @param lines running ones first, then what has ended
     */
    public record Job(
            UUID employmentId,
            String title,
            LocalDate startOn,
            @Nullable LocalDate endOn,
            List<Line> lines) {}

    /**
     * One standing component.
     *
     * @param component null when the employer has no such component any more
     * @param quantity in steps of the component's unit; null without one
     * @param untilOn last day; null while it goes on
     */
    public record Line(
            UUID id,
            String code,
            @Nullable PayComponent component,
            @Nullable Long quantity,
            @Nullable Long amountCents,
            LocalDate fromOn,
            @Nullable LocalDate untilOn)
            implements Serializable {

        public boolean endedBefore(LocalDate day) {
            return untilOn != null && untilOn.isBefore(day);
        }
    }
}
