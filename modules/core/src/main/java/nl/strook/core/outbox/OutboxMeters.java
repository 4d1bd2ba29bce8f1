package nl.strook.core.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.strook.core.mail.Delivery;

/** Counts what the mail server answered, for {@code /metrics}; counts nothing where the server has no registry. */
@ApplicationScoped
public class OutboxMeters {

    @Inject
    Instance<MeterRegistry> registry;

    void count(Delivery.Outcome outcome) {
        increment(outcome.name().toLowerCase(Locale.ROOT));
    }

    void countUnsendable() {
        increment("unsendable");
    }

    void countSkipped() {
        increment("skipped");
    }

    private void increment(String outcome) {
        if (registry.isResolvable()) {
            registry.get().counter("strook_outbox_mails", "outcome", outcome).increment();
        }
    }
}
