package nl.strook.core.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of employees, with the employment that runs on the day of the list, else the latest.
 *
 * @param jobTitle null without any employment
 * @param weeklyMinutes null when nothing is agreed yet
 * @param contract of that day; null when nothing is agreed yet
 */
public record EmployeeRow(
        UUID id,
        String number,
        PersonName name,
        @Nullable String email,
        @Nullable String jobTitle,
        @Nullable Integer weeklyMinutes,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable ContractAgreement contract,
        @Nullable String department)
        implements java.io.Serializable {

    /** Whether the employment runs on that day. */
    public boolean inServiceOn(LocalDate day) {
        return startOn != null && !startOn.isAfter(day) && (endOn == null || !endOn.isBefore(day));
    }
}
