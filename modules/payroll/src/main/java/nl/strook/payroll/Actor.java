package nl.strook.payroll;

import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step of a run.
 *
 * @param accountId null when the platform itself acts
 */
record Actor(@Nullable UUID accountId, String name) {

    static Actor of(CurrentUser user) {
        return new Actor(user.accountId().orElse(null), user.displayName());
    }

    static Actor system(String job) {
        return new Actor(null, "system:" + job);
    }
}
