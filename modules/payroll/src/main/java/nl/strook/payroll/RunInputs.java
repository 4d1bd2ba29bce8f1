package nl.strook.payroll;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.strook.payroll.engine.InputLine;

/**
 * The pay input of a run as its calculation reads it, for the tenant of the calling thread and inside the caller's
 * transaction. Kept by {@code nl.strook.payroll.input}.
 */
public interface RunInputs {

    /**
     * Delivered rows and, in a regular run, the standing components that hold on a day of the period. Components are
     * those of the tenant. An employment without any has no key.
     */
    Map<UUID, List<InputLine>> linesOf(PayrollRun run, Collection<UUID> employmentIds);

    /** Employments with at least one delivered row; in an extra run only these are paid. */
    Set<UUID> employmentsIn(UUID runId);

    /** Same text as long as rows, standing components and the tenant's components for this run are the same. */
    String fingerprint(PayrollRun run);

    /** Takes along what other modules booked and what waits for this run; before its calculation reads the input. */
    void gather(PayrollRun run);

    /** Accounts that delivered or changed the present rows; a tenant may bar them from approving. */
    Set<UUID> deliveredBy(UUID runId);

    /** How many rows there are now, for the page. */
    int rowCount(UUID runId);

    /** Name of who delivered last, for the page. */
    Optional<String> lastDeliveredByName(UUID runId);
}
