package nl.strook.core.demo;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import nl.strook.core.health.ServingState;
import nl.strook.core.identity.Accounts;
import nl.strook.core.identity.Actor;
import nl.strook.core.job.BatchEnvironment;
import nl.strook.core.outbox.OutboxSkipping;
import nl.strook.core.tenant.Tenants;
import nl.strook.core.time.ApplicationClock;
import org.jspecify.annotations.Nullable;

/**
 * Plays the demo world once into an empty database: after both applications are deployed and before anything is served, in
 * order of time, with the clock moved from event to event. Ends with the clock at now, or at {@code STROOK_CLOCK}.
 */
@ApplicationScoped
public class DemoLoader {

    private static final System.Logger LOG = System.getLogger(DemoLoader.class.getName());
    private static final int WAIT_MILLIS = 100;
    private static final int LONGEST_WAIT = 1_200;
    private static final int STEPS = 20;

    @Inject
    Instance<DemoChapter> chapters;

    @Inject
    Accounts accounts;

    @Inject
    DemoAccounts demoAccounts;

    @Inject
    DemoWorlds worlds;

    @Inject
    Tenants tenants;

    @Inject
    ServingState serving;

    @Inject
    OutboxSkipping skipping;

    @Resource
    ManagedExecutorService executor;

    void start(@Observes @Priority(1) Startup event) {
        if (!Boolean.parseBoolean(System.getenv("STROOK_DEMO"))) {
            return;
        }
        serving.suspendFor("loading the demo world");
        executor.execute(this::play);
    }

    private void play() {
        try (Actor.Binding ignored = Actor.bindSystem("demo")) {
            awaitBatch();
            if (tenants.runOnPlatform(worlds::isHalf)) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "The demo world was begun and never finished; it needs an empty database");
                return;
            }
            OffsetDateTime setting = clockSetting();
            if (tenants.runOnPlatform(accounts::isNobodyThere)) {
                Instant now = Instant.now(ApplicationClock.get());
                tenants.runOnPlatform(() -> worlds.begin(now));
                tell(setting == null ? now : setting.toInstant());
            }
            if (setting == null) {
                ApplicationClock.reset();
            } else {
                ApplicationClock.moveTo(setting.toInstant());
            }
            tenants.runOnPlatform(() -> worlds.finish(Instant.now(ApplicationClock.get())));
            skipping.turn(false);
            demoAccounts.renewInvitations();
            serving.serve();
        } catch (RuntimeException | InterruptedException e) {
            // Stays suspended: half a demo world is not served, by a later start neither.
            LOG.log(System.Logger.Level.ERROR, "The demo world could not be loaded", e);
        }
    }

    private void tell(Instant until) {
        List<DemoEvent> events = chapters.stream()
                .flatMap(chapter -> chapter.events(until).stream())
                .filter(event -> !event.at().isAfter(until))
                .sorted(Comparator.comparing(DemoEvent::at).thenComparingInt(DemoEvent::order))
                .toList();
        LOG.log(System.Logger.Level.INFO, "Loading the demo world: {0} events", events.size());
        skipping.turn(true);
        int told = 0;
        for (DemoEvent event : events) {
            ApplicationClock.moveTo(event.at());
            try {
                event.work().run();
            } catch (RuntimeException e) {
                throw new IllegalStateException("The demo world stops at " + event.at() + ", " + event.what(), e);
            }
            told++;
            if (told * STEPS / events.size() != (told - 1) * STEPS / events.size()) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "Loading the demo world: {0}%, {1}",
                        told * 100 / events.size(),
                        event.what());
            }
        }
    }

    /** Runs are calculated by batch jobs, whose environment comes with the administration's application. */
    private static void awaitBatch() throws InterruptedException {
        for (int i = 0; i < LONGEST_WAIT && !BatchEnvironment.isOpen(); i++) {
            Thread.sleep(WAIT_MILLIS);
        }
    }

    private static @Nullable OffsetDateTime clockSetting() {
        String setting = System.getenv("STROOK_CLOCK");
        return setting == null || setting.isBlank() ? null : OffsetDateTime.parse(setting);
    }
}
