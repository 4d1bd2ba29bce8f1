package nl.strook.core.job;

import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.strook.core.crosstenant.JobRun;
import nl.strook.core.identity.Actor;
import nl.strook.core.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/**
 * Starts what was ordered, goes on with what a crash cut off, and keeps the leases of what runs here. Soon after an order,
 * some seconds after the start of the server, and every ten seconds.
 */
@ApplicationScoped
public class JobSweeper {

    private static final System.Logger LOG = System.getLogger(JobSweeper.class.getName());

    private final String owner = System.getProperty("jboss.node.name", "node") + "#"
            + UUID.randomUUID().toString().substring(0, 8);
    private final Set<UUID> alive = ConcurrentHashMap.newKeySet();

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Tenants tenants;

    @Inject
    JobRuns runs;

    private @Nullable ScheduledFuture<?> rounds;

    void start(@Observes Startup startup) {
        rounds = scheduler.scheduleWithFixedDelay(this::sweep, 5, 10, TimeUnit.SECONDS);
    }

    void stop(@Observes Shutdown shutdown) {
        ScheduledFuture<?> running = rounds;
        if (running != null) {
            running.cancel(false);
        }
    }

    /** A round at once, on another thread. */
    void soon() {
        scheduler.submit(this::sweep);
    }

    /** The batch artifacts tell that it has ended. */
    void ended(UUID jobRun, boolean well, String message) {
        alive.remove(jobRun);
        tenants.runOnPlatform(() -> runs.ended(jobRun, well, message));
    }

    /** The server stopped it; when the server goes on, it is taken up again after its lease. */
    void paused(UUID jobRun) {
        alive.remove(jobRun);
    }

    private synchronized void sweep() {
        Optional<JobOperator> operator = BatchEnvironment.operator();
        if (operator.isEmpty()) {
            return;
        }
        try (Actor.Binding ignored = Actor.bindSystem("jobs")) {
            tenants.runOnPlatform(() -> runs.renew(Set.copyOf(alive)));
            for (JobRun run : tenants.runOnPlatform(() -> runs.takeOver(owner))) {
                begin(operator.get(), run);
            }
        } catch (RuntimeException e) {
            // An exception would end the schedule for good; the next round tries again.
            LOG.log(System.Logger.Level.WARNING, "Jobs wait: a round of the sweeper broke off", e);
        }
    }

    private void begin(JobOperator operator, JobRun run) {
        Properties parameters = new Properties();
        run.getParameters().forEach(parameters::setProperty);
        parameters.setProperty("tenant", run.getTenantId().toString());
        parameters.setProperty("jobRun", run.getId().toString());
        parameters.setProperty("fence", String.valueOf(run.getFence()));
        alive.add(run.getId());
        try {
            Optional<Long> earlier = earlierExecution(operator, run);
            if (earlier.isPresent()
                    && operator.getJobExecution(earlier.get()).getBatchStatus() == BatchStatus.COMPLETED) {
                ended(run.getId(), true, "");
                return;
            }
            long execution = earlier.isPresent()
                    ? operator.restart(earlier.get(), parameters)
                    : operator.start(run.getJobName(), parameters);
            tenants.runOnPlatform(() -> runs.started(run.getId(), execution));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Job " + run.getJobName() + " could not begin", e);
            ended(run.getId(), false, String.valueOf(e.getMessage()));
        }
    }

    /** The execution to go on with: the one noted, or one that began just before a crash and was not noted yet. */
    private static Optional<Long> earlierExecution(JobOperator operator, JobRun run) {
        if (run.getExecutionId() != null) {
            return Optional.of(run.getExecutionId());
        }
        try {
            List<Long> running = operator.getRunningExecutions(run.getJobName());
            return running.stream()
                    .filter(id -> isOf(operator.getParameters(id), run))
                    .findFirst();
        } catch (NoSuchJobException e) {
            return Optional.empty();
        }
    }

    private static boolean isOf(@Nullable Properties parameters, JobRun run) {
        return parameters != null && run.getId().toString().equals(parameters.getProperty("jobRun"));
    }
}
