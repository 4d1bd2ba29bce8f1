package nl.strook.websupport.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ShellTest {

    @Test
    void initialsAreThoseOfTheFirstAndTheLastWord() {
        assertThat(Initials.of("Anne de Vries")).isEqualTo("AV");
        assertThat(Initials.of("Şahin")).isEqualTo("Ş");
        assertThat(Initials.of("")).isEmpty();
    }

    @Test
    void anUnknownWordInACookieIsTheDefault() {
        assertThat(Theme.of("neon")).isEqualTo(Theme.DEVICE);
        assertThat(Language.of("fr")).isEqualTo(Language.NL);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("messages_nl").keySet())
                .isEqualTo(bundle("messages_en").keySet());
        assertThat(bundle("faces_nl").keySet()).isEqualTo(bundle("faces_en").keySet());
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ShellTest.class.getResourceAsStream("/nl/strook/websupport/" + name + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
