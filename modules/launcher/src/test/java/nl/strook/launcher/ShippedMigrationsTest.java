package nl.strook.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedMigrationsTest {

    @TempDir
    Path directory;

    @Test
    void theNewestMigrationOfEachModuleIsFound() throws IOException {
        byte[] jar = zip("db/migration/leave-accrual/V001__a.sql", "db/migration/leave-accrual/V012__b.sql", "x.class");
        Path ear = directory.resolve("strook.ear");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(ear))) {
            out.putNextEntry(new ZipEntry("lib/strook-leave-accrual.jar"));
            out.write(jar);
        }

        assertThat(ShippedMigrations.in(ear)).containsOnly(java.util.Map.entry("leave-accrual", 12));
    }

    @Test
    void withoutAnEarTheLineSaysToBuildIt() {
        assertThatThrownBy(() -> ShippedMigrations.in(directory.resolve("none.ear")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("mvn package");
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }
}
