package nl.strook.core.sheet;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says: a value, nothing at all, or a problem.
 *
 * @param problem null when the cell is right or empty
 * @param parameters for the problem's sentence
 */
public record Reading<T>(@Nullable T value, @Nullable ReadProblem problem, List<Serializable> parameters) {

    static <T> Reading<T> of(T value) {
        return new Reading<>(value, null, List.of());
    }

    static <T> Reading<T> empty() {
        return new Reading<>(null, null, List.of());
    }

    static <T> Reading<T> wrong(ReadProblem problem, Serializable... parameters) {
        return new Reading<>(null, problem, List.of(parameters));
    }

    public boolean isEmpty() {
        return value == null && problem == null;
    }
}
