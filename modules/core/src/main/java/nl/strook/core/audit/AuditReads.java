package nl.strook.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.strook.core.identity.Actor;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/**
 * Who saw whose data. A read costs no write of its own: lines are collected and written once per second and tenant, to the
 * tenant's second chain. A kill loses the last second of them.
 */
@ApplicationScoped
public class AuditReads {

    private static final System.Logger LOG = System.getLogger(AuditReads.class.getName());

    private final Queue<Seen> waiting = new ConcurrentLinkedQueue<>();

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    AuditWriter writer;

    @Inject
    AuditSeal seal;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    private @Nullable ScheduledFuture<?> rounds;

    /** A line with the tenant whose data it is. */
    private record Seen(TenantId tenant, AuditLine line) {}

    /** The current person saw, or downloaded, this object of the current tenant. */
    public void saw(String action, String objectType, UUID objectId) {
        AuditEvent event = AuditEvent.of(action).about(objectType, objectId);
        waiting.add(new Seen(TenantContext.current(), AuditLine.now(event, clock.instant(), seal::close)));
    }

    void start(@Observes Startup startup) {
        rounds = scheduler.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes Shutdown shutdown) {
        ScheduledFuture<?> running = rounds;
        if (running != null) {
            running.cancel(false);
        }
        write();
    }

    /** Writes what has been collected. */
    public synchronized void write() {
        Map<TenantId, List<AuditLine>> byTenant = new HashMap<>();
        for (Seen seen = waiting.poll(); seen != null; seen = waiting.poll()) {
            byTenant.computeIfAbsent(seen.tenant(), tenant -> new ArrayList<>()).add(seen.line());
        }
        byTenant.forEach(this::write);
    }

    private void write(TenantId tenant, List<AuditLine> lines) {
        try (Actor.Binding ignored = Actor.bindSystem("audit")) {
            tenants.runAs(tenant, () -> {
                writer.ensureHead(tenant, AuditChain.READ);
                writer.append(tenant, AuditChain.READ, lines);
            });
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Lines of who saw what wait: they could not be written", e);
            lines.forEach(line -> waiting.add(new Seen(tenant, line)));
        }
    }
}
