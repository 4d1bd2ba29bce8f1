package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.job.JobOwner;

/** Lets a failed {@code payroll-render} go on from the bureau's board. */
@ApplicationScoped
public class RenderingJob implements JobOwner {

    @Inject
    RunRendering rendering;

    @Override
    public String jobName() {
        return RunRendering.JOB;
    }

    @Override
    public void resume(Map<String, String> parameters) {
        rendering.resume(UUID.fromString(parameters.get("run")));
    }
}
