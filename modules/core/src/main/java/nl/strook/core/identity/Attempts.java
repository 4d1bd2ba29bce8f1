package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.strook.core.tenant.Tenants;

/**
 * Counts tries in the database, so that they hold for all nodes and over a restart. First a try is reserved, then the secret
 * is looked at: parallel guesses cannot slip through between reading and counting.
 */
@ApplicationScoped
public class Attempts {

    private static final int ROUNDS = 10;
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    AttemptRows rows;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    void sweep(@Observes Startup event) {
        tenants.runOnPlatform(() -> rows.sweep(clock.instant().minus(KEPT)));
    }

    /** @return false when there is no try left now; the secret must then not be looked at */
    public boolean reserve(AttemptLimit limit, String key) {
        String bucket = limit.bucket(key);
        for (int round = 0; round < ROUNDS; round++) {
            AttemptRows.Step step = step(bucket, limit);
            if (step != AttemptRows.Step.AGAIN) {
                return step == AttemptRows.Step.RESERVED;
            }
        }
        return false;
    }

    /** After a success where only failures count. */
    public void giveBack(AttemptLimit limit, String key) {
        tenants.runOnPlatform(() -> rows.giveBack(limit.bucket(key)));
    }

    /** After a success: forgets this bucket and no other. */
    public void clear(AttemptLimit limit, String key) {
        tenants.runOnPlatform(() -> rows.clear(limit.bucket(key)));
    }

    private AttemptRows.Step step(String bucket, AttemptLimit limit) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return tenants.runOnPlatform(() -> rows.reserve(bucket, limit, now));
        } catch (PersistenceException e) {
            return AttemptRows.Step.AGAIN;
        }
    }
}
