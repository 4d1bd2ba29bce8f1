package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What may be paid untaxed per unit, by date (art. 31a Wet LB 1964), in ten-thousandths of a euro. */
final class UntaxedLimits {

    private static final int DECIMALS = 4;

    private final Map<String, TreeMap<LocalDate, Long>> limits = new HashMap<>();

    UntaxedLimits(String file) {
        for (String[] cells : Figures.csv(file)) {
            limits.computeIfAbsent(cells[0], rule -> new TreeMap<>())
                    .put(LocalDate.parse(cells[1]), Figures.scaledValue(cells[2], DECIMALS));
        }
    }

    /** Limit in force on a day; the earliest known one for days before it. */
    OptionalLong on(String rule, LocalDate day) {
        TreeMap<LocalDate, Long> byDate = limits.get(rule);
        if (byDate == null) {
            return OptionalLong.empty();
        }
        Map.Entry<LocalDate, Long> entry = byDate.floorEntry(day);
        return OptionalLong.of((entry == null ? byDate.firstEntry() : entry).getValue());
    }
}
