package nl.strook.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.crosstenant.JobRun;
import org.junit.jupiter.api.Test;

class JobProgressTest {

    private static final Instant START = Instant.parse("2025-08-25T07:00:00Z");

    @Test
    void theTimeLeftFollowsFromTheSpeedSoFar() {
        assertThat(progress(JobRun.State.RUNNING, 250, 1_000).timeLeft(START.plusSeconds(10)))
                .contains(Duration.ofSeconds(30));
        assertThat(progress(JobRun.State.RUNNING, 250, 1_000).percent()).isEqualTo(25);
    }

    @Test
    void withoutAnythingDoneOrKnownNothingIsPromised() {
        assertThat(progress(JobRun.State.RUNNING, 0, 1_000).timeLeft(START.plusSeconds(10)))
                .isEmpty();
        assertThat(progress(JobRun.State.RUNNING, 10, 0).timeLeft(START.plusSeconds(10)))
                .isEmpty();
        assertThat(progress(JobRun.State.RUNNING, 10, 0).percent()).isZero();
        assertThat(progress(JobRun.State.DONE, 0, 0).percent()).isEqualTo(100);
    }

    private static JobProgress progress(JobRun.State state, int done, int total) {
        return new JobProgress(
                UUID.randomUUID(), "job", "key", state, done, total, "Pieter Jansen", START, START, null, null);
    }
}
