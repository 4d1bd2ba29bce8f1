package nl.strook.core.seam;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param kind last part of the key {@code task.<kind>} in the module's bundle
 * @param parameters what the text is filled with
 * @param icon PrimeIcon without {@code pi-}
 * @param by last day to do it, when there is one
 * @param page where it is done, below the tenant's address and without a slash before it: {@code payroll/run/<id>}
 */
public record WaitingTask(
        String kind,
        List<Object> parameters,
        String icon,
        @Nullable LocalDate by,
        String page) {

    public WaitingTask {
        parameters = List.copyOf(parameters);
    }
}
