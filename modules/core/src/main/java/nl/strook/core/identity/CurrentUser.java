package nl.strook.core.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * Who acts in this request, for the tenant of this request. Injectable everywhere; outside a request (dispatcher, batch
 * step, demo loader) the actor is {@code system:<job>}.
 */
public interface CurrentUser {

    /** Empty when nobody is logged in or the system acts. */
    Optional<UUID> accountId();

    /** The person's name, or {@code system:<job>}. */
    String displayName();

    boolean isLoggedIn();

    /** Whether a role of this person for the current tenant grants the permission. */
    boolean can(String permission);

    /** The employee that this person is at the current tenant. */
    Optional<UUID> employeeId();

    /** Whether a bureau role acts. */
    boolean isBureau();
}
