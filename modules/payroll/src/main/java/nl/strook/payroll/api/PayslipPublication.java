package nl.strook.payroll.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.job.JobProgress;

/**
 * What payroll asks of the module that keeps the payslips. All calls run inside the caller's transaction and for the
 * tenant that is bound.
 */
public interface PayslipPublication {

    /**
     * Renders and archives the payslips of a chunk as planned: stored, visible to nobody. Calling it again for the same
     * run and employment changes nothing.
     */
    void archive(PaidPeriod period, List<PayslipContent> slips);

    /** How many payslips of the run are archived. */
    long archived(UUID runId);

    /** Forgets the planned payslips of a run that went back; published ones stay. */
    void drop(UUID runId);

    /**
     * Makes the archived payslips of a run visible from a moment on and, when asked, queues one notice per employee for
     * that moment. Changes no byte of a document. Calling it again changes nothing. The annual statements that this completes
     * follow in the background.
     */
    void publish(PaidPeriod period, Instant visibleFrom, boolean notify);

    /** The page of the administration that shows what stands behind a line of a run's results. */
    Page page();

    /**
     * A page about one result.
     *
     * @param address behind the employer's, without the id of the result: {@code payslips/payslip}
     * @param permission who may open it
     */
    record Page(String address, String permission) {}

    /** How far the annual statements are that the publication of this run completes; empty when it completes none. */
    Optional<JobProgress> statements(UUID runId);
}
