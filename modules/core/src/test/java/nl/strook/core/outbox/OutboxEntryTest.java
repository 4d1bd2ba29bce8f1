package nl.strook.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
}
