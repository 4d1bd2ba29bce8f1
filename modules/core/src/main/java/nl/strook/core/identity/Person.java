package nl.strook.core.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.tenant.TenantId;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;

/**
 * A person who is logged in. The places hold as long as the account's security epoch does, which the door compares at each
 * request.
 *
 * @param language {@code nl} or {@code en}
 * @param places by tenant id; the bureau's roles stand under the platform's id
 * @param confirmedAt when the password was last given again, or null
 */
public record Person(
        UUID accountId,
        String name,
        String language,
        Map<UUID, Place> places,
        @Nullable Instant confirmedAt) implements Actor, Serializable {

    private static final Place NOWHERE = new Place(Set.of(), null);

    public Person {
        places = Map.copyOf(places);
    }

    public Place at(TenantId tenant) {
        return places.getOrDefault(tenant.value(), NOWHERE);
    }

    /** Whether a bureau role acts; it reaches every employer. */
    public boolean isBureau() {
        return at(TenantId.PLATFORM).ofBureau();
    }

    /** Whether one of the roles holds for this tenant: the tenant's own, and the bureau's for every tenant. */
    public boolean hasOneOf(Set<StandardRole> roles, TenantId tenant) {
        return at(tenant).roles().stream().anyMatch(roles::contains)
                || at(TenantId.PLATFORM).roles().stream().anyMatch(roles::contains);
    }

    /** Whether the person belongs to the tenant at all, or to the bureau. */
    public boolean belongsTo(TenantId tenant) {
        return !at(tenant).roles().isEmpty() || isBureau();
    }

    public Person confirmed(Instant at) {
        return new Person(accountId, name, language, places, at);
    }
}
