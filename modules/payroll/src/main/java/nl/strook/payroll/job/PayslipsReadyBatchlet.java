package nl.strook.payroll.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.strook.core.job.TenantBatchlet;
import nl.strook.payroll.RunRendering;

/** Last step of rendering: every payslip is there, so the run may be published. */
@Named
@Dependent
public class PayslipsReadyBatchlet extends TenantBatchlet {

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    RunRendering rendering;

    @Override
    protected void work() {
        rendering.conclude(UUID.fromString(run));
    }
}
