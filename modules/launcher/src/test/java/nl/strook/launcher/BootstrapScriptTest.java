package nl.strook.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BootstrapScriptTest {

    private static final Path SCRIPT = Path.of("../../platform-ear/src/main/db/bootstrap.sql");

    @Test
    void eachLineOfTheInitFileIsOneWholeStatement() throws IOException {
        String lines = BootstrapScript.oneStatementPerLine(SCRIPT);

        assertThat(lines.lines()).isNotEmpty().allMatch(line -> line.endsWith(";"));
        assertThat(lines).doesNotContain("--");
    }

    @Test
    void theApplicationsUserGetsNoRightToChangeTables() throws IOException {
        assertThat(BootstrapScript.oneStatementPerLine(SCRIPT).lines())
                .filteredOn(line -> line.startsWith("grant") && line.contains("strook_app"))
                .containsExactly("grant select, insert, update, delete, execute on strook.* to 'strook_app'@'%';");
    }
}
