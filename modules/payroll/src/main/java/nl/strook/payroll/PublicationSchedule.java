package nl.strook.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.strook.core.crosstenant.RunBoard;
import nl.strook.core.identity.Actor;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/** Publishes planned runs when their moment has come; looks every half minute, on the platform's board first. */
@ApplicationScoped
public class PublicationSchedule {

    private static final System.Logger LOG = System.getLogger(PublicationSchedule.class.getName());
    private static final int SECONDS = 30;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Tenants tenants;

    @Inject
    RunBoard board;

    @Inject
    RunPublication publication;

    private @Nullable ScheduledFuture<?> rounds;

    void start(@Observes Startup startup) {
        rounds = scheduler.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes Shutdown shutdown) {
        ScheduledFuture<?> running = rounds;
        if (running != null) {
            running.cancel(false);
        }
    }

    private void look() {
        try (Actor.Binding ignored = Actor.bindSystem("publication")) {
            List<TenantId> waiting = tenants.runOnPlatform(() -> board.tenantsWith(PayrollRunStatus.PLANNED.name()));
            waiting.forEach(this::publishDue);
        } catch (RuntimeException e) {
            // An exception would end the schedule for good; the next round tries again.
            LOG.log(System.Logger.Level.WARNING, "Planned payslips wait: a round broke off", e);
        }
    }

    private void publishDue(TenantId tenant) {
        for (UUID run : tenants.runAs(tenant, publication::due)) {
            try {
                tenants.runAs(tenant, () -> publication.publishPlanned(run));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "Run " + run + " could not be published as planned", e);
            }
        }
    }
}
