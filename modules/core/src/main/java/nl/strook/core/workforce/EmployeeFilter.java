package nl.strook.core.workforce;

/**
 * Which employees a list shows.
 *
 * @param text part of a name or the start of a number; empty for all
 * @param withLeavers whether those without a running employment are in it
 */
public record EmployeeFilter(String text, boolean withLeavers) {

    public static final EmployeeFilter PRESENT = new EmployeeFilter("", false);

    String pattern() {
        return "%"
                + text.strip()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }
}
