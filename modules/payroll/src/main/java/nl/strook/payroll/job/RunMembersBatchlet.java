package nl.strook.payroll.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.strook.core.job.TenantBatchlet;
import nl.strook.payroll.RunCalculator;

/** First step of a calculation: fixes who is paid. Cut off and begun again, it fixes them anew. */
@Named
@Dependent
public class RunMembersBatchlet extends TenantBatchlet {

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    RunCalculator calculator;

    @Override
    protected void work() {
        expect(calculator.prepare(UUID.fromString(run)));
    }
}
