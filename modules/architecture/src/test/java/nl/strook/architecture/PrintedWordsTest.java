package nl.strook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annual statement says the same on screen as on paper; neither module knows the other. */
class PrintedWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    @Tag("R1")
    void theScreenHasTheWordsOfThePaper(String language) throws IOException {
        Map<String, String> paper = annual("reports/src/main/resources/nl/strook/reports/messages_", language);
        Map<String, String> screen =
                annual("modules/payslips/src/main/resources/nl/strook/payslips/messages_", language);
        screen.keySet().retainAll(paper.keySet());

        assertThat(screen).hasSizeGreaterThan(30);
        assertThat(paper).containsAllEntriesOf(screen);
    }

    private static Map<String, String> annual(String file, String language) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(SourceTree.read(SourceTree.root().resolve(file + language + ".properties"))));
        Map<String, String> found = new TreeMap<>();
        texts.forEach((key, text) -> found.put(key.toString(), text.toString()));
        found.keySet().removeIf(key -> !key.startsWith("annual."));
        return found;
    }
}
