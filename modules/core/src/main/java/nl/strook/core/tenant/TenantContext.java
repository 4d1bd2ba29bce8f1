package nl.strook.core.tenant;

import org.jspecify.annotations.Nullable;

/**
 * The tenant of the current thread. Bound once at the door (the web filter, a batch listener) and inside only replaced
 * by {@link Tenants}, which opens a transaction of its own: a Hibernate session that is already open keeps the tenant it
 * was opened with.
 */
public final class TenantContext {

    private static final ThreadLocal<TenantId> CURRENT = new ThreadLocal<>();

    private TenantContext() {}

    /** @throws NoTenantException when none is bound */
    public static TenantId current() {
        TenantId tenant = CURRENT.get();
        if (tenant == null) {
            throw new NoTenantException();
        }
        return tenant;
    }

    public static boolean isBound() {
        return CURRENT.get() != null;
    }

    /**
     * Binds the tenant at the door; close the result when the work is done.
     *
     * @throws IllegalStateException when another tenant is bound already
     */
    public static Binding bind(TenantId tenant) {
        TenantId before = CURRENT.get();
        if (before != null && !before.equals(tenant)) {
            throw new IllegalStateException("Another tenant is bound already");
        }
        return replace(tenant);
    }

    /** For {@link Tenants} and the batch listener of core.job, which guarantee a session of their own. */
    static Binding replace(TenantId tenant) {
        TenantId before = CURRENT.get();
        CURRENT.set(tenant);
        return () -> restore(before);
    }

    private static void restore(@Nullable TenantId before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    /** Gives back the tenant that was bound before. */
    @FunctionalInterface
    public interface Binding extends AutoCloseable {
        @Override
        void close();
    }
}
