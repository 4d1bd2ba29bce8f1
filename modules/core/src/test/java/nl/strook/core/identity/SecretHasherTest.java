package nl.strook.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import nl.strook.core.crypto.KeysFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretHasherTest {

    @TempDir
    Path folder;

    private final SecretHasher hasher = new SecretHasher();

    @BeforeEach
    void keys() throws IOException {
        hasher.keys = keys("p1");
    }

    @Test
    void aPasswordMatchesItsHashAndNoOther() {
        String stored = hasher.hash("Fietspad-Kaars-71!");
        assertThat(stored).startsWith("$argon2id$v=19$m=47104,t=1,p=1,keyid=p1$");
        assertThat(hasher.matches("Fietspad-Kaars-71!", stored)).isTrue();
        assertThat(hasher.matches("fietspad-Kaars-71!", stored)).isFalse();
        assertThat(hasher.matches("Fietspad-Kaars-71! ", stored)).isFalse();
    }

    @Test
    void composedAndDecomposedLettersAreTheSamePassword() {
        String stored = hasher.hash("Caf\u00e9-Kaars-71!");
        assertThat(hasher.matches("Cafe\u0301-Kaars-71!", stored)).isTrue();
    }

    @Test
    void nothingStoredAndNonsenseMatchNothing() {
        assertThat(hasher.matches("274913", null)).isFalse();
        assertThat(hasher.matches("274913", "$2a$10$nonsense")).isFalse();
    }

    @Test
    void withoutThePepperTheHashIsWorthless() throws IOException {
        String stored = hasher.hash("274913");
        hasher.keys = keys("p1");
        assertThat(hasher.matches("274913", stored)).isFalse();
    }

    @Test
    void aHashOfAnOlderPepperIsOutdated() throws IOException {
        String stored = hasher.hash("274913");
        assertThat(hasher.isOutdated(stored)).isFalse();
        hasher.keys = keys("p2");
        assertThat(hasher.isOutdated(stored)).isTrue();
    }

    private KeysFile keys(String pepper) throws IOException {
        byte[] key = new byte[32];
        new Random().nextBytes(key);
        String base64 = Base64.getEncoder().encodeToString(key);
        Path file = Files.writeString(
                folder.resolve("keys.properties"),
                "kek.current=k1\nkek.k1=" + base64 + "\npepper.current=" + pepper + "\npepper." + pepper + "="
                        + base64);
        return KeysFile.load(file.toString());
    }
}
