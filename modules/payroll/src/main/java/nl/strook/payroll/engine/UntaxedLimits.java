package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may be paid untaxed per unit, by date (art. 31a Wet LB 1964), in ten-thousandths of a euro. */
final class UntaxedLimits {

    /** Answer for a rule that does not exist. */
    static final long NONE = -1;

    private static final int DECIMALS = 4;

    private final Map<String, List<Limit>> limits = new HashMap<>();

    /** The rows of a rule stand in the order of their dates. */
    UntaxedLimits(String file) {
        for (String[] cells : Figures.csv(file)) {
            limits.computeIfAbsent(cells[0], rule -> new ArrayList<>())
                    .add(new Limit(LocalDate.parse(cells[1]), Figures.scaledValue(cells[2], DECIMALS)));
        }
    }

    /** Limit in force on a day; the earliest known one for days before it; {@link #NONE} for an unknown rule. */
    long on(String rule, LocalDate day) {
        List<Limit> rows = limits.get(rule);
        if (rows == null) {
            return NONE;
        }
        for (int i = rows.size() - 1; i > 0; i--) {
            if (!rows.get(i).from.isAfter(day)) {
                return rows.get(i).perUnit;
            }
        }
        return rows.get(0).perUnit;
    }

    private record Limit(LocalDate from, long perUnit) {}
}
