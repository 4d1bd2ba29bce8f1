package nl.strook.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Runs work for a tenant other than the one at the door, each time in a new transaction, and gives the tenant back. */
@ApplicationScoped
public class Tenants {

    @Inject
    TenantTransaction transaction;

    public <T> T runAs(TenantId tenant, Supplier<T> work) {
        try (TenantContext.Binding ignored = TenantContext.replace(tenant)) {
            return transaction.inNewTransaction(work);
        }
    }

    public void runAs(TenantId tenant, Runnable work) {
        runAs(tenant, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** For rows of the installation itself: accounts, registry of tenants, keys. */
    public <T> T runOnPlatform(Supplier<T> work) {
        return runAs(TenantId.PLATFORM, work);
    }

    public void runOnPlatform(Runnable work) {
        runAs(TenantId.PLATFORM, work);
    }
}
