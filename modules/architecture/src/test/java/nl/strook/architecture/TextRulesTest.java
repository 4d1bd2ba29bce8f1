package nl.strook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule over files holds in our house and fails in the canary's. */
class TextRulesTest {

    static final List<TextRule> RULES = Stream.of(ViewRules.ALL, BundleRules.ALL, FileRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<Path> CANARY = List.of(SourceTree.canary("leave"));

    @TestFactory
    Stream<DynamicTest> ourHouseKeeps() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(ExceptionList.withoutExceptions(
                                        rule.name(), rule.violations().apply(ours())))
                                .as(rule.name())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theCanaryBreaks() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(rule.violations().apply(CANARY))
                                .as(rule.name())
                                .anyMatch(violation -> violation.contains(rule.canary()))));
    }

    @Test
    void eachThingForbiddenInAViewIsSeen() {
        TextRule rule = ViewRules.ALL.get(0);
        assertThat(String.join("\n", rule.violations().apply(CANARY)))
                .contains(
                        "f:ajax",
                        "h:commandLink",
                        "style=",
                        "inline handler",
                        "javascript:",
                        "inline script",
                        "inline style sheet",
                        "unescaped output");
    }

    @Test
    @Tag("R3")
    void noDutchTextSaysJaarpogave() {
        assertThat(wrongWords(ours())).isEmpty();
        assertThat(wrongWords(CANARY)).isNotEmpty();
    }

    @Test
    void theRulesSeeViewsBundlesAndMigrations() {
        assertThat(ViewRules.views(ours())).hasSizeGreaterThan(50);
        assertThat(BundleRules.dutch(ours())).hasSizeGreaterThan(3);
    }

    private static List<String> wrongWords(List<Path> modules) {
        return BundleRules.dutch(modules).stream()
                .filter(bundle ->
                        SourceTree.read(bundle).toLowerCase(Locale.ROOT).contains("jaarpog"))
                .map(SourceTree::relative)
                .toList();
    }

    /** With the launcher and the EAR's documents, which have no classes in the server. */
    static List<Path> ours() {
        List<Path> all = new ArrayList<>(SourceTree.serverModules());
        all.add(SourceTree.root().resolve("platform-ear"));
        return all;
    }
}
