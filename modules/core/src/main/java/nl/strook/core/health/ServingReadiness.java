package nl.strook.core.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the demo world is loading. */
@Readiness
@ApplicationScoped
public class ServingReadiness implements HealthCheck {

    @Inject
    ServingState serving;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("serving")
                .status(serving.isServing())
                .withData("busy-with", serving.isServing() ? "nothing" : serving.reason())
                .build();
    }
}
