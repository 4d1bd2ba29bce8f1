package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.job.JobOwner;

/** Lets a failed {@code payslips-annual-statements} go on from the bureau's board. */
@ApplicationScoped
public class AnnualStatementJob implements JobOwner {

    @Inject
    AnnualStatementOrders orders;

    @Override
    public String jobName() {
        return AnnualStatementOrders.JOB;
    }

    @Override
    public void resume(Map<String, String> parameters) {
        orders.resume(UUID.fromString(parameters.get("run")));
    }
}
