package nl.strook.core.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives every bean the one {@link ApplicationClock}. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    Clock clock() {
        return ApplicationClock.get();
    }
}
