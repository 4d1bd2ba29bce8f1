package nl.strook.core.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employment by what a sheet or list names it: the employee's number and name, and when it runs. */
public record EmploymentKey(
        UUID employmentId,
        UUID employeeId,
        String employeeNumber,
        PersonName name,
        int incomeRelationshipNumber,
        LocalDate startOn,
        @Nullable LocalDate endOn) {

    public boolean touches(LocalDate from, LocalDate until) {
        return !startOn.isAfter(until) && (endOn == null || !endOn.isBefore(from));
    }
}
