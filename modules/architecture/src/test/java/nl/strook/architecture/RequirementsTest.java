package nl.strook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every requirement of the first step has a test that names it: {@code @Tag("R37")} on the test or on its class. */
class RequirementsTest {

    /** A tag of a requirement, written as code and not in a sentence about it. */
    private static final Pattern TAG = Pattern.compile("(?m)^\\s*@Tag\\(\"R(\\d+)\"\\)");

    private static final int LAST = 98;

    private static final Set<Integer> FIRST_STEP = numbers(
            range(1, 3),
            range(23, 23),
            range(25, 27),
            range(29, 29),
            range(31, 32),
            range(37, 49),
            range(88, 88),
            range(90, 94),
            range(96, 96));

    @Test
    void eachRequirementOfTheFirstStepHasATest() {
        assertThat(missing(testSources().map(SourceTree::read).toList()))
                .as("requirements without a test that carries their @Tag")
                .isEmpty();
    }

    @Test
    void noTagNamesWhatIsNoRequirement() {
        assertThat(tagged(testSources().map(SourceTree::read).toList()))
                .allMatch(number -> number >= 1 && number <= LAST);
    }

    @Test
    void theCheckSeesTheOneThatIsMissing() {
        List<String> all = FIRST_STEP.stream().map(RequirementsTest::source).toList();
        assertThat(missing(all)).isEmpty();
        for (int number : FIRST_STEP) {
            String without = source(number);
            assertThat(missing(
                            all.stream().filter(each -> !each.equals(without)).toList()))
                    .containsExactly(number);
        }
    }

    @Test
    void aTagInACommentOrATextIsNone() {
        assertThat(tagged(List.of("// @Tag(\"R2\")", " * {@code @Tag(\"R3\")}", "String tag = \"@Tag(\\\"R25\\\")\";")))
                .isEmpty();
    }

    private static String source(int number) {
        return "class SomeTest {\n    @Test\n    @Tag(\"R" + number + "\")\n    void proves() {}\n}\n";
    }

    private static Set<Integer> missing(List<String> sources) {
        Set<Integer> missing = new TreeSet<>(FIRST_STEP);
        missing.removeAll(tagged(sources));
        return missing;
    }

    private static Set<Integer> tagged(List<String> sources) {
        Set<Integer> found = new TreeSet<>();
        sources.forEach(
                source -> TAG.matcher(source).results().forEach(tag -> found.add(Integer.valueOf(tag.group(1)))));
        return found;
    }

    private static Stream<Path> testSources() {
        return SourceTree.modules().stream()
                .flatMap(module -> SourceTree.files(module.resolve("src/test/java"), ".java").stream());
    }

    private static IntStream range(int first, int last) {
        return IntStream.rangeClosed(first, last);
    }

    private static Set<Integer> numbers(IntStream... ranges) {
        Set<Integer> numbers = new TreeSet<>();
        Stream.of(ranges).forEach(range -> range.forEach(numbers::add));
        return numbers;
    }
}
