package nl.strook.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R96")
class OutboxEntryTest {

    @Test
    void thePauseGrowsFromOneMinuteToSixHours() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(OutboxEntry::pauseAfter)
                        .map(Duration::toMinutes))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L, 360L);
        assertThat(OutboxEntry.pauseAfter(1_000)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    @Tag("R31")
    void aSkippedMailIsDoneWithoutATryAndSaysWhy() {
        OutboxEntry entry = new OutboxEntry();
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        entry.claim("node", now.plusSeconds(60));

        entry.skipped(now, SkipReason.SWITCHED_OFF);

        assertThat(entry.getState()).isEqualTo(OutboxState.SKIPPED);
        assertThat(entry.getSkipReason()).isEqualTo(SkipReason.SWITCHED_OFF);
        assertThat(entry.getAttempts()).isZero();
        assertThat(entry.isLeasedTo("node")).isFalse();
    }

    @Test
    void onlyByHandASkippedMailGoesBackIntoTheQueue() {
        OutboxEntry entry = new OutboxEntry();
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        entry.skipped(now, SkipReason.NOT_IN_CONTRACT);

        entry.sendAgain(now);

        assertThat(entry.getState()).isEqualTo(OutboxState.QUEUED);
        assertThat(entry.getSkipReason()).isNull();
    }
}
