package nl.strook.payroll.input;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Who delivered or changed input, and when.
 *
 * @param accountId null when the platform itself did
 */
record Deliverer(@Nullable UUID accountId, String name, Instant at) {

    static Deliverer of(CurrentUser user, Clock clock) {
        return new Deliverer(user.accountId().orElse(null), user.displayName(), clock.instant());
    }
}
