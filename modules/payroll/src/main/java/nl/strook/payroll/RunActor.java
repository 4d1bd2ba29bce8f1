package nl.strook.payroll;

import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step of a run.
 *
 * @param accountId null when the platform itself acts
 */
record RunActor(@Nullable UUID accountId, String name) {

    static RunActor of(CurrentUser user) {
        return new RunActor(user.accountId().orElse(null), user.displayName());
    }

    static RunActor system(String job) {
        return new RunActor(null, "system:" + job);
    }
}
