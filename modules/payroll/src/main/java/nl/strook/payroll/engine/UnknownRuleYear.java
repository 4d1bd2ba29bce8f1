package nl.strook.payroll.engine;

/** There is no rule set for a year. */
public final class UnknownRuleYear extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int year;

    public UnknownRuleYear(int year) {
        super("No rule set for " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
