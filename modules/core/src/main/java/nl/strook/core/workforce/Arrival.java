package nl.strook.core.workforce;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes with many others, or the new employments of somebody who is there.
 *
 * @param person null for somebody who is there
 * @param employeeId null for somebody new
 */
public record Arrival(
        String number,
        @Nullable NewEmployee person,
        @Nullable UUID employeeId,
        List<ArrivingJob> jobs) {

    public Arrival {
        jobs = List.copyOf(jobs);
    }
}
