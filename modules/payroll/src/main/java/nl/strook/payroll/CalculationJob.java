package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.job.JobOwner;

/** Lets a failed {@code payroll-calculate} go on from the bureau's board. */
@ApplicationScoped
public class CalculationJob implements JobOwner {

    @Inject
    RunCalculation calculation;

    @Override
    public String jobName() {
        return RunCalculation.JOB;
    }

    @Override
    public void resume(Map<String, String> parameters) {
        calculation.resume(UUID.fromString(parameters.get("run")));
    }
}
