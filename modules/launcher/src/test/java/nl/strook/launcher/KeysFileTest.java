package nl.strook.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysFileTest {

    private final Console silent = new Console(System.out, System.err);

    @TempDir
    Path directory;

    @Test
    void aNewFileIsForItsOwnerOnlyAndHoldsBothKeys() throws IOException {
        Path file = directory.resolve("keys.properties");
        KeysFile.make(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        KeysFile.check(file, silent);
    }

    @Test
    void twoFilesNeverHoldTheSameKey() throws IOException {
        KeysFile.make(directory.resolve("one"));
        KeysFile.make(directory.resolve("two"));

        assertThat(Files.readString(directory.resolve("one"))).isNotEqualTo(Files.readString(directory.resolve("two")));
    }

    @Test
    void aFileWithoutTheCurrentKeyIsRefusedWithWhatToDo() throws IOException {
        Path file = Files.writeString(directory.resolve("keys"), "kek.current=2\nkek.1=AAAA\n");

        assertThatThrownBy(() -> KeysFile.check(file, silent))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("kek.current=<id>")
                .hasMessageContaining("openssl rand -base64 32");
    }
}
