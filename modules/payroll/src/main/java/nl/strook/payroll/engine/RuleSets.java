package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The rule sets that ship with the product, read once from their data files. */
public final class RuleSets {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2027;

    private RuleSets() {}

    /** @throws UnknownRuleYear when there is no set for the year of the payment day */
    public static RuleSet forPaymentDay(LocalDate paymentDay) {
        return forYear(paymentDay.getYear());
    }

    /** @throws UnknownRuleYear when there is no set for the year */
    public static RuleSet forYear(int year) {
        RuleSet found = Loaded.BY_YEAR.get(year);
        if (found == null) {
            throw new UnknownRuleYear(year);
        }
        return found;
    }

    /** All sets, earliest year first; provisional ones included. */
    public static List<RuleSet> all() {
        return List.copyOf(Loaded.BY_YEAR.values());
    }

    private static final class Loaded {
        static final Map<Integer, RuleSet> BY_YEAR = new TreeMap<>();

        static {
            IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).forEach(year -> BY_YEAR.put(year, RuleSet.read(year)));
        }
    }
}
