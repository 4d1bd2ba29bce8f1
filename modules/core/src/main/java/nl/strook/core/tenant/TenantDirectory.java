package nl.strook.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the tenant of an address. Remembers what it found for half a minute, so that the door costs no statement; a change
 * on this node is seen at once, on another node within that time.
 */
@ApplicationScoped
public class TenantDirectory {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Map<String, Remembered> bySlug = new ConcurrentHashMap<>();
    private final Map<TenantId, Remembered> byId = new ConcurrentHashMap<>();

    @Inject
    TenantRows rows;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /** The active tenant of this slug. */
    public Optional<TenantLook> find(String slug) {
        if (!TenantSlug.isPossible(slug)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Remembered known = bySlug.get(slug);
        if (known != null && known.isFresh(now)) {
            return Optional.of(known.look());
        }
        Optional<TenantLook> found = tenants.runOnPlatform(() -> rows.findActive(slug));
        found.ifPresentOrElse(look -> bySlug.put(slug, new Remembered(look, now)), () -> bySlug.remove(slug));
        return found;
    }

    public Optional<TenantLook> find(TenantId id) {
        Instant now = clock.instant();
        Remembered known = byId.get(id);
        if (known != null && known.isFresh(now)) {
            return Optional.of(known.look());
        }
        Optional<TenantLook> found = tenants.runOnPlatform(() -> rows.find(id));
        found.ifPresentOrElse(look -> byId.put(id, new Remembered(look, now)), () -> byId.remove(id));
        return found;
    }

    /** All active tenants by name. */
    public List<TenantLook> active() {
        return tenants.runOnPlatform(rows::active);
    }

    /** Forgets what it remembers; call after a change of the registry. */
    public void forget() {
        bySlug.clear();
        byId.clear();
    }

    private record Remembered(TenantLook look, Instant at) {

        boolean isFresh(Instant now) {
            return Duration.between(at, now).abs().compareTo(FRESH) < 0;
        }
    }
}
