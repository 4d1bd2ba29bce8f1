package nl.strook.payroll.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.strook.core.job.TenantBatchlet;
import nl.strook.payroll.RunCalculator;

/** Last step of a calculation: totals, findings, and the run is calculated. */
@Named
@Dependent
public class RunConclusionBatchlet extends TenantBatchlet {

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    RunCalculator calculator;

    @Override
    protected void work() {
        calculator.conclude(UUID.fromString(run));
    }
}
