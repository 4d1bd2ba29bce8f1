package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.strook.testkit.smtp.FakeSmtpServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A server of its own, whose first mail is the invitation of the first administrator. */
@Tag("R96")
@Execution(ExecutionMode.CONCURRENT)
class OutboxKillWebIT {

    private static final Duration LONGEST = Duration.ofMinutes(4);

    @Test
    void aKillBetweenTheMailServersTakingOverAndOurNotingItRepeatsOneMailWithTheSameMessageId() {
        try (FakeSmtpServer mailServer = FakeSmtpServer.start(0).silentAfterData(true)) {
            StrookServer first = StrookServer.startEmpty(
                    "outbox-kill",
                    Map.of(
                            "STROOK_DEMO", "false",
                            "STROOK_SMTP_HOST", "127.0.0.1",
                            "STROOK_SMTP_PORT", String.valueOf(mailServer.port()),
                            "STROOK_SMTP_TLS", "none"));
            await(() -> mailServer.received().size() == 1);
            first.killServer();
            mailServer.silentAfterData(false);
            try (StrookServer second = first.startAgain()) {
                await(() -> mailServer.received().size() > 1);
                pause(Duration.ofSeconds(8));
            }
            assertThat(mailServer.received()).hasSize(2);
            assertThat(mailServer.received().get(1).header("Message-ID"))
                    .isPresent()
                    .isEqualTo(mailServer.received().get(0).header("Message-ID"));
            assertThat(mailServer.received().get(1).recipient()).isEqualTo("sanne.mulder@strook.example");
        }
    }

    private static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for a mail").isLessThan(end);
            pause(Duration.ofMillis(200));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
