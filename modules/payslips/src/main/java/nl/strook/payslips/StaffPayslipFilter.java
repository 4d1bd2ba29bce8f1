package nl.strook.payslips;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which payslips a list shows.
 *
 * @param runId those of one run; null for all
 * @param text part of a name or number; empty for all
 */
public record StaffPayslipFilter(@Nullable UUID runId, String text) {

    /** For {@code like}, with {@code !} before what would be a wild card. */
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
