package nl.strook.core.invitation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.strook.core.health.ServingState;
import nl.strook.core.identity.AccountToken.Purpose;
import nl.strook.core.identity.AccountTokens;
import nl.strook.core.identity.Actor;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/**
 * Sends the reminders of all tenants, some minutes after the start of the server and then every quarter of an hour. Two nodes
 * at once: the version of an invitation lets one of them through.
 */
@ApplicationScoped
public class InvitationReminders {

    private static final System.Logger LOG = System.getLogger(InvitationReminders.class.getName());
    private static final int FIRST_MINUTES = 3;
    private static final int EVERY_MINUTES = 15;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Tenants tenants;

    @Inject
    AccountTokens tokens;

    @Inject
    Invitations invitations;

    @Inject
    ServingState serving;

    @Inject
    Clock clock;

    private @Nullable ScheduledFuture<?> rounds;

    void start(@Observes Startup startup) {
        rounds = scheduler.scheduleWithFixedDelay(this::round, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes Shutdown shutdown) {
        ScheduledFuture<?> running = rounds;
        if (running != null) {
            running.cancel(false);
        }
    }

    /** @return how many were reminded */
    public int round() {
        if (!serving.isServing()) {
            return 0;
        }
        int reminded = 0;
        try (Actor.Binding ignored = Actor.bindSystem("reminders")) {
            tenants.runOnPlatform(tokens::sweep);
            Instant tomorrow = clock.instant().plus(Invitations.LIVES.minus(Invitations.REMINDED_AFTER));
            for (UUID tenant :
                    tenants.runOnPlatform(() -> tokens.tenantsWithOneThatEndsBefore(Purpose.INVITATION, tomorrow))) {
                reminded += remind(new TenantId(tenant));
            }
        } catch (RuntimeException e) {
            // An exception would end the schedule for good; the next round tries again.
            LOG.log(System.Logger.Level.WARNING, "Reminders wait: a round broke off", e);
        }
        return reminded;
    }

    private int remind(TenantId tenant) {
        try {
            return tenants.runAs(tenant, invitations::remind);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Reminders of tenant " + tenant + " wait", e);
            return 0;
        }
    }
}
