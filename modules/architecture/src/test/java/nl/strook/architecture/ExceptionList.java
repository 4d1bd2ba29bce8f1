package nl.strook.architecture;

import java.util.Arrays;
import java.util.List;

/** What may break a rule, each with a reason: {@code rule | text in the violation | reason}, one per line. */
final class ExceptionList {

    record Entry(String rule, String text, String reason) {
        boolean covers(String name, String violation) {
            return rule.equals(name) && violation.contains(text);
        }
    }

    private static final List<Entry> ENTRIES = read();

    private ExceptionList() {}

    static List<Entry> entries() {
        return ENTRIES;
    }

    static List<String> withoutExceptions(String rule, List<String> violations) {
        return violations.stream()
                .filter(violation -> ENTRIES.stream().noneMatch(entry -> entry.covers(rule, violation)))
                .toList();
    }

    private static List<Entry> read() {
        String text =
                SourceTree.read(SourceTree.root().resolve("modules/architecture/src/test/resources/exceptions.txt"));
        return Arrays.stream(text.split("\n"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(ExceptionList::parse)
                .toList();
    }

    private static Entry parse(String line) {
        String[] parts = line.split("\\|", 3);
        if (parts.length < 3 || parts[2].isBlank()) {
            throw new IllegalStateException("An exception needs rule | text | reason: " + line);
        }
        return new Entry(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }
}
