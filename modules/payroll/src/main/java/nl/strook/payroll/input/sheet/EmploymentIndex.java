package nl.strook.payroll.input.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds employments by what people write in column A, and guesses whom they meant by the name in column B. */
final class EmploymentIndex {

    private final Map<String, List<KnownEmployment>> byNumber = new HashMap<>();
    private final Map<String, List<KnownEmployment>> byName = new HashMap<>();

    EmploymentIndex(SheetFacts facts) {
        for (KnownEmployment employment : facts.employments()) {
            add(byNumber, withoutZeros(employment.number()), employment);
            add(byName, fold(employment.name()), employment);
        }
    }

    private static void add(Map<String, List<KnownEmployment>> index, String key, KnownEmployment employment) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(employment);
    }

    /** All employments of a number; of {@code 1042/2} only the second. */
    List<KnownEmployment> find(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return byNumber.getOrDefault(withoutZeros(written), List.of());
        }
        String sequence = written.substring(slash + 1).strip();
        return find(written.substring(0, slash).strip()).stream()
                .filter(employment -> String.valueOf(employment.sequence()).equals(sequence))
                .toList();
    }

    @Nullable
    KnownEmployment byName(String name) {
        List<KnownEmployment> found = byName.getOrDefault(fold(name), List.of());
        return found.size() == 1 ? found.get(0) : null;
    }

    /** A spreadsheet drops the zeros in front of a number. */
    private static String withoutZeros(String number) {
        int start = 0;
        while (start < number.length() - 1 && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start).toLowerCase(Locale.ROOT);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
