package nl.strook.payroll.input.sheet;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a newer sheet changes in the run's earlier input. Rows that are the same on both sides are taken away first; what
 * is left of one employment and component is matched by its date, then in order.
 *
 * @param same number of rows that stay as they are
 */
public record InputDifference(List<CheckedRow> added, List<StoredRow> removed, List<Change> changed, int same)
        implements Serializable {

    /** A row that gets other figures. */
    public record Change(StoredRow before, CheckedRow after) implements Serializable {}

    public boolean isNothing() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    public static InputDifference between(List<StoredRow> earlier, List<CheckedRow> newer) {
        Map<List<Object>, Deque<StoredRow>> exact = new HashMap<>();
        earlier.forEach(row -> queue(exact, content(row)).add(row));
        List<CheckedRow> unmatched = new ArrayList<>();
        for (CheckedRow row : newer) {
            if (queue(exact, content(row)).poll() == null) {
                unmatched.add(row);
            }
        }
        List<StoredRow> left = new ArrayList<>();
        for (StoredRow row : earlier) {
            // What is still queued was not matched; identical rows are interchangeable.
            if (queue(exact, content(row)).poll() != null) {
                left.add(row);
            }
        }
        return matched(left, unmatched, newer.size() - unmatched.size());
    }

    private static InputDifference matched(List<StoredRow> left, List<CheckedRow> unmatched, int same) {
        Map<List<Object>, List<StoredRow>> byUse = new HashMap<>();
        left.forEach(row -> byUse.computeIfAbsent(List.of(row.employmentId(), row.code()), key -> new ArrayList<>())
                .add(row));
        List<CheckedRow> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (CheckedRow row : unmatched) {
            List<StoredRow> candidates = byUse.getOrDefault(List.of(row.employmentId(), row.code()), List.of());
            if (candidates.isEmpty()) {
                added.add(row);
                continue;
            }
            StoredRow before = candidates.stream()
                    .filter(candidate -> Objects.equals(candidate.date(), row.date()))
                    .findFirst()
                    .orElse(candidates.get(0));
            candidates.remove(before);
            changed.add(new Change(before, row));
        }
        List<StoredRow> removed = new ArrayList<>();
        for (StoredRow row : left) {
            if (byUse.getOrDefault(List.of(row.employmentId(), row.code()), List.of())
                    .remove(row)) {
                removed.add(row);
            }
        }
        return new InputDifference(added, removed, changed, same);
    }

    private static Deque<StoredRow> queue(Map<List<Object>, Deque<StoredRow>> map, List<Object> key) {
        return map.computeIfAbsent(key, k -> new ArrayDeque<>());
    }

    private static List<Object> content(StoredRow row) {
        return Arrays.asList(row.employmentId(), row.code(), row.quantity(), row.amountCents(), row.date());
    }

    private static List<Object> content(CheckedRow row) {
        return Arrays.asList(row.employmentId(), row.code(), row.quantity(), row.amountCents(), row.date());
    }
}
