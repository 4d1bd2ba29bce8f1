package nl.strook.core.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.strook.core.health.ServingState;
import nl.strook.core.identity.Actor;
import nl.strook.core.mail.MailSender;
import org.jspecify.annotations.Nullable;

/** Runs a round every two seconds while the installation serves; during the demo's loading it waits. */
@ApplicationScoped
public class OutboxDispatcher {

    private static final System.Logger LOG = System.getLogger(OutboxDispatcher.class.getName());

    private static final long PATIENCE_SECONDS = 15;

    /** One per start of the server, so that a lease of a killed predecessor is never mistaken for one's own. */
    private final String owner = System.getProperty("jboss.node.name", "node") + "-"
            + UUID.randomUUID().toString().substring(0, 8);

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    OutboxRound round;

    @Inject
    MailSender sender;

    @Inject
    ServingState serving;

    private final Lock running = new ReentrantLock();
    private volatile boolean stopping;
    private @Nullable ScheduledFuture<?> rounds;

    void start(@Observes Startup startup) {
        rounds = scheduler.scheduleWithFixedDelay(this::runAll, 3, 2, TimeUnit.SECONDS);
    }

    /** Lets the mail that is being sent come to its end, or its result would be lost and it would be sent twice. */
    void stop(@Observes Shutdown shutdown) throws InterruptedException {
        stopping = true;
        ScheduledFuture<?> schedule = rounds;
        if (schedule != null) {
            schedule.cancel(false);
        }
        if (running.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            running.unlock();
        }
    }

    private void runAll() {
        running.lock();
        try (Actor.Binding ignored = Actor.bindSystem("outbox")) {
            boolean sentAny = false;
            int claimed;
            do {
                claimed = serving.isServing() ? round.run(owner, () -> !stopping) : 0;
                sentAny |= claimed > 0;
            } while (!stopping && round.isFull(claimed));
            if (!sentAny) {
                sender.close();
            }
        } catch (RuntimeException e) {
            // An exception would end the schedule for good; the leases run out and the mails are taken up again.
            LOG.log(System.Logger.Level.WARNING, "Mails wait: a round of the outbox broke off", e);
        } finally {
            running.unlock();
        }
    }
}
