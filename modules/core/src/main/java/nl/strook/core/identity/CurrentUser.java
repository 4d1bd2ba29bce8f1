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

    /** Whether a role of this person for the current tenant grants the permission. The system can everything. */
    boolean can(String permission);

    /** The employee that this person is at the current tenant. */
    Optional<UUID> employeeId();

    /** Whether a bureau role acts. */
    boolean isBureau();

    /** Whether the platform itself acts ({@link Actor#runAsSystem}). */
    default boolean isSystem() {
        return false;
    }

    /** Whether the person has any role at the current tenant, or one of the bureau's. */
    default boolean isMember() {
        return isLoggedIn();
    }

    /**
     * Whether the password was given again in the last five minutes, as approval and publication ask. True for the system.
     */
    default boolean hasConfirmedRecently() {
        return false;
    }
}
