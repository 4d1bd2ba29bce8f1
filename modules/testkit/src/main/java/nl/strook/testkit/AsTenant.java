package nl.strook.testkit;

import java.util.UUID;
import java.util.function.Supplier;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;

/** Runs a piece of a test for a tenant, as the door would, and gives the thread back without one. */
public final class AsTenant {

    private AsTenant() {}

    /** A tenant that no other test has. */
    public static TenantId anyTenant() {
        return new TenantId(UUID.randomUUID());
    }

    public static <T> T run(TenantId tenant, Supplier<T> work) {
        try (TenantContext.Binding ignored = TenantContext.bind(tenant)) {
            return work.get();
        }
    }

    public static void run(TenantId tenant, Runnable work) {
        try (TenantContext.Binding ignored = TenantContext.bind(tenant)) {
            work.run();
        }
    }
}
