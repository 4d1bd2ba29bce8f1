package nl.strook.payroll.engine;

import java.time.LocalDate;

/** The figures of one calendar year, from a data file; identified, with status and source. */
public final class RuleSet {
    private final String id;
    private final int year;
    private final boolean provisional;

    RuleSet(String id, int year, boolean provisional) {
        this.id = id;
        this.year = year;
        this.provisional = provisional;
    }

    /** Such as {@code NL-2026}. */
    public String id() {
        return id;
    }

    public int year() {
        return year;
    }

    /** Not adopted yet: good for a forecast, refused for a final run. */
    public boolean provisional() {
        return provisional;
    }

    /** Throws {@link RulesNotFinal} when the set is provisional. */
    public void requireFinal() {
        if (provisional) {
            throw new RulesNotFinal(id);
        }
    }

    boolean fits(LocalDate paymentDay) {
        return paymentDay.getYear() == year;
    }
}
