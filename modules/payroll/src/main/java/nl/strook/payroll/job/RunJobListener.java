package nl.strook.payroll.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.strook.core.identity.Actor;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;
import nl.strook.payroll.RunCalculation;
import nl.strook.payroll.RunRendering;

/** Tells the run when its job ended with an error. */
@Named
@Dependent
public class RunJobListener implements JobListener {

    private static final String REASON = "job.failed";

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    @BatchProperty(name = "tenant")
    String tenant;

    @Inject
    JobContext job;

    @Inject
    Tenants tenants;

    @Inject
    RunCalculation calculation;

    @Inject
    RunRendering rendering;

    @Override
    public void beforeJob() {
        // The run knows already: ordering the job was part of its step.
    }

    @Override
    public void afterJob() {
        if (job.getBatchStatus() != BatchStatus.FAILED) {
            return;
        }
        UUID id = UUID.fromString(run);
        try (Actor.Binding ignored = Actor.bindSystem(job.getJobName())) {
            tenants.runAs(new TenantId(UUID.fromString(tenant)), () -> {
                if (job.getJobName().equals("payroll-render")) {
                    rendering.fail(id, REASON);
                } else {
                    calculation.fail(id, REASON);
                }
            });
        }
    }
}
