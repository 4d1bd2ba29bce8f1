package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.strook.core.tenant.Tenants;
import nl.strook.moduleapi.Permission;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;

/**
 * Which roles have which permission, remembered for five seconds: a change bites at once on this node and within that time
 * on another, and a request costs no statement.
 */
@ApplicationScoped
public class RoleGrants {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    RoleGrantRows rows;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    private final Lock reading = new ReentrantLock();
    private volatile @Nullable Known known;

    /** Empty for a permission that nobody has or that does not exist. */
    public Set<StandardRole> rolesWith(String permission) {
        return table().getOrDefault(permission, Set.of());
    }

    /** Makes rows for permissions that are new here, from their default roles; leaves the others as the administrator set them. */
    public void introduce(List<Permission> permissions) {
        tenants.runOnPlatform(() -> rows.introduce(permissions));
        forget();
    }

    public void forget() {
        known = null;
    }

    private Map<String, Set<StandardRole>> table() {
        Known current = known;
        if (current == null) {
            return read();
        }
        boolean old = Duration.between(current.at(), clock.instant()).abs().compareTo(FRESH) >= 0;
        // One asks; the others go on with what is known until the answer is there.
        if (old && reading.tryLock()) {
            try {
                return read();
            } finally {
                reading.unlock();
            }
        }
        return current.roles();
    }

    private Map<String, Set<StandardRole>> read() {
        Known now = new Known(tenants.runOnPlatform(rows::byPermission), clock.instant());
        known = now;
        return now.roles();
    }

    private record Known(Map<String, Set<StandardRole>> roles, Instant at) {}
}
