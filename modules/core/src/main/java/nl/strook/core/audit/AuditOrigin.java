package nl.strook.core.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From where the actor acts; bound at the door for one request, absent for the system's own work.
 *
 * @param ip address of the client
 * @param sessionHash hash of the session's id, never the id itself
 * @param factor how strongly the person logged in: {@code password+pin}
 */
public record AuditOrigin(
        String ip, @Nullable String sessionHash, @Nullable String factor) {

    private static final ThreadLocal<AuditOrigin> CURRENT = new ThreadLocal<>();

    public static Binding bind(AuditOrigin origin) {
        CURRENT.set(origin);
        return CURRENT::remove;
    }

    static Optional<AuditOrigin> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Forgets the origin at the end of the request. */
    @FunctionalInterface
    public interface Binding extends AutoCloseable {
        @Override
        void close();
    }
}
