package nl.strook.core.workforce;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which employees a list shows.
 *
 * @param text part of a name or number; empty for all
 * @param department only of this one; null for all
 */
public record EmployeeFilter(
        String text, Service service, @Nullable UUID department) {

    /** Everybody with an employment that runs or is to come. */
    public static final EmployeeFilter PRESENT = new EmployeeFilter("", Service.PRESENT, null);

    /** By the employments that somebody has today. */
    public enum Service {
        /** One that runs or is to come. */
        PRESENT,
        /** None of those. */
        LEFT,
        ANY
    }

    /** Whoever fits these words, leavers too. */
    public static EmployeeFilter named(String words) {
        return new EmployeeFilter(words, Service.ANY, null);
    }

    EmployeeFilter of(Service other) {
        return new EmployeeFilter(text, other, department);
    }

    String pattern() {
        return "%"
                + text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }
}
