package nl.strook.core.job;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.crosstenant.JobRun;
import nl.strook.core.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A job on the bureau's board.
 *
 * @param tenantSlug null for work of the platform itself, as {@code tenantName}
 * @param subject name of the run that it is about; null for other work
 * @param done of {@code total} items; total is 0 while unknown
 * @param message what went wrong, for the operator; null when nothing did
 */
public record JobLine(
        UUID id,
        TenantId tenant,
        @Nullable String tenantSlug,
        @Nullable String tenantName,
        String jobName,
        @Nullable UUID runId,
        @Nullable String subject,
        JobRun.State state,
        long done,
        int total,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String message)
        implements Serializable {

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

    /** How long it has been at work, or was; zero before its start. */
    public Duration lasted(Instant now) {
        if (startedAt == null) {
            return Duration.ZERO;
        }
        Duration time = Duration.between(startedAt, endedAt == null ? now : endedAt);
        return time.isNegative() ? Duration.ZERO : time;
    }
}
