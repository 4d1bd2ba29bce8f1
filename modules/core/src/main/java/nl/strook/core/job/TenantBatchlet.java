package nl.strook.core.job;

import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;

/** A single step of work for the job's tenant. It opens its own transactions by calling services. */
public abstract class TenantBatchlet implements Batchlet {

    @Inject
    protected JobContext job;

    @Inject
    JobSteps steps;

    /** May be cut off at any moment and begin again: what it does twice must have the effect of once. */
    protected abstract void work() throws Exception;

    /** Says how many items the job has in all. */
    protected final void expect(int total) {
        steps.expect(BatchThread.jobRun(job), total);
    }

    @Override
    public final String process() throws Exception {
        BatchThread.enter(job);
        try {
            work();
            return "COMPLETED";
        } finally {
            BatchThread.leave();
        }
    }

    @Override
    public void stop() {
        // The work is short or ends by itself.
    }
}
