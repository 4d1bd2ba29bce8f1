package nl.strook.payroll;

import nl.strook.payroll.engine.PeriodKind;

/** How often a tenant pays. */
public enum PayFrequency {
    MONTH("M", PeriodKind.MONTH),
    FOUR_WEEKS("4W", PeriodKind.FOUR_WEEKS),
    WEEK("W", PeriodKind.WEEK);

    private final String suffix;
    private final PeriodKind kind;

    PayFrequency(String suffix, PeriodKind kind) {
        this.suffix = suffix;
        this.kind = kind;
    }

    /** Last part of a period's label: {@code 2025-8-M}, {@code 2025-8-4W}, {@code 2025-35-W}. */
    public String suffix() {
        return suffix;
    }

    PeriodKind kind() {
        return kind;
    }
}
