package nl.strook.core.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.crosstenant.JobRun;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is, for a page.
 *
 * @param total 0 while unknown
 * @param message what went wrong, for the operator; null when nothing did
 */
public record JobProgress(
        UUID jobRunId,
        String jobName,
        String key,
        JobRun.State state,
        int done,
        int total,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String message) {

    static JobProgress of(JobRun run, long done) {
        return new JobProgress(
                run.getId(),
                run.getJobName(),
                run.getJobKey(),
                run.getState(),
                Math.toIntExact(done),
                run.getTotalItems(),
                run.getRequestedBy(),
                run.getRequestedAt(),
                run.getStartedAt(),
                run.getEndedAt(),
                run.getMessage());
    }

    public boolean isUnderWay() {
        return state == JobRun.State.REQUESTED || state == JobRun.State.RUNNING;
    }

    public boolean isFailed() {
        return state == JobRun.State.FAILED;
    }

    /** 0 to 100. */
    public int percent() {
        if (state == JobRun.State.DONE) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(100, 100L * done / total);
    }

    /** At the speed so far; empty as long as nothing is done or the total is unknown. */
    public Optional<Duration> timeLeft(Instant now) {
        if (startedAt == null || done == 0 || total == 0 || !isUnderWay()) {
            return Optional.empty();
        }
        long millisPerRun = Math.max(0, Duration.between(startedAt, now).toMillis());
        return Optional.of(Duration.ofMillis(millisPerRun * Math.max(0, total - done) / done));
    }
}
