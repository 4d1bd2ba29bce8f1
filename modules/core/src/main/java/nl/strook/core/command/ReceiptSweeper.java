package nl.strook.core.command;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.strook.core.identity.Actor;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantLook;
import nl.strook.core.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/** Takes old receipts of commands away, some minutes after the start of the server and then once a day. */
@ApplicationScoped
public class ReceiptSweeper {

    private static final System.Logger LOG = System.getLogger(ReceiptSweeper.class.getName());
    private static final int FIRST_MINUTES = 10;
    private static final int EVERY_MINUTES = 24 * 60;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Tenants tenants;

    @Inject
    TenantDirectory directory;

    @Inject
    OldReceipts receipts;

    private volatile boolean stopping;
    private @Nullable ScheduledFuture<?> rounds;

    void start(@Observes Startup startup) {
        rounds = scheduler.scheduleWithFixedDelay(this::sweep, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes Shutdown shutdown) {
        stopping = true;
        ScheduledFuture<?> running = rounds;
        if (running != null) {
            running.cancel(false);
        }
    }

    /** @return how many receipts are gone */
    public int sweep() {
        int gone = 0;
        try (Actor.Binding ignored = Actor.bindSystem("receipts")) {
            for (TenantId tenant : places()) {
                int last;
                do {
                    last = stopping ? 0 : tenants.runAs(tenant, receipts::deleteSome);
                    gone += last;
                } while (last == OldReceipts.BATCH);
            }
        } catch (RuntimeException e) {
            // An exception would end the schedule for good; the next round tries again.
            LOG.log(System.Logger.Level.WARNING, "Old receipts stay: a round broke off", e);
        }
        return gone;
    }

    private List<TenantId> places() {
        List<TenantId> places = new ArrayList<>(tenants.runOnPlatform(
                () -> directory.active().stream().map(TenantLook::id).toList()));
        places.add(TenantId.PLATFORM);
        return places;
    }
}
