package nl.strook.core.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that counts from a date on, until the next one of its kind. */
public interface Dated {

    LocalDate fromOn();

    /** The one of the latest date that has come. */
    static <T extends Dated> Optional<T> on(LocalDate day, List<T> oldestFirst) {
        return oldestFirst.stream().filter(row -> !row.fromOn().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** As {@link #on}, else the first that is to come. */
    static <T extends Dated> Optional<T> onOrFirst(LocalDate day, List<T> oldestFirst) {
        return on(day, oldestFirst).or(() -> oldestFirst.stream().findFirst());
    }

    /** The one that begins on this very day. */
    static <T extends Dated> Optional<T> from(LocalDate day, List<T> rows) {
        return rows.stream().filter(row -> row.fromOn().equals(day)).findFirst();
    }
}
