package nl.strook.core.job;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.strook.core.identity.Actor;

/** Notes the end of the job and frees its lock. Every job has {@code <listener ref="tenantJobListener"/>}. */
@Named
@Dependent
public class TenantJobListener implements JobListener {

    @Inject
    JobContext job;

    @Inject
    JobSweeper sweeper;

    @Override
    public void beforeJob() {
        // The row was marked as running by the sweeper.
    }

    @Override
    public void afterJob() {
        BatchStatus status = job.getBatchStatus();
        if (status == BatchStatus.STOPPING || status == BatchStatus.STOPPED) {
            sweeper.paused(BatchThread.jobRun(job));
            return;
        }
        UUID jobRun = BatchThread.jobRun(job);
        boolean well = status != BatchStatus.FAILED && status != BatchStatus.ABANDONED;
        String error = JobErrors.forget(jobRun);
        try (Actor.Binding ignored = Actor.bindSystem(job.getJobName())) {
            sweeper.ended(jobRun, well, well ? "" : error);
        }
    }
}
