package nl.strook.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    private final Console console = new Console(System.out, System.err);

    @TempDir
    Path data;

    @Test
    void oneDataDirectoryServesOneRun() {
        try (Leftovers first = Leftovers.claim(data, console)) {
            assertThatThrownBy(() -> Leftovers.claim(data, console))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("already runs");
            assertThat(first).isNotNull();
        }
        Leftovers.claim(data, console).close();
    }

    @Test
    void whatAKilledRunLeftBehindIsEndedByTheNext() throws Exception {
        Process left = new ProcessBuilder("sleep", "300").start();
        Path processes = data.resolve("processes");
        try (Leftovers killed = Leftovers.claim(data, console)) {
            killed.remember("server", left.toHandle());
            Files.copy(processes, data.resolve("kept"));
        }
        Files.move(data.resolve("kept"), processes);

        Leftovers.claim(data, console).close();

        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aProcessThatOnlyGotTheSameNumberIsLeftAlone() throws Exception {
        Process other = new ProcessBuilder("sleep", "300").start();
        try {
            Files.writeString(data.resolve("processes"), "server " + other.pid() + " 2001-01-01T00:00:00Z\n");

            Leftovers.claim(data, console).close();

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }
}
