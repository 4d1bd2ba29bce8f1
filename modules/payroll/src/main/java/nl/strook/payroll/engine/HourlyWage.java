package nl.strook.payroll.engine;

import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;

/**
 * The wage per hour as an exact fraction of cents: month salary × 3 / (13 × weekly hours), four-weekly salary / (4 ×
 * weekly hours), week salary / weekly hours. Never rounded before use.
 */
record HourlyWage(long numerator, long denominator) {

    private static final long MINUTES = 60;
    private static final long PERCENT_STEPS = 1_000;
    private static final long RATE_STEPS = 100;

    static HourlyWage of(SalaryTerm term) {
        long cents = term.amountCents();
        long weekly = term.weeklyMinutes();
        if (weekly <= 0 && term.basis() != EmploymentTerms.SalaryBasis.HOUR) {
            throw new IllegalArgumentException("No weekly hours from " + term.from());
        }
        return switch (term.basis()) {
            case MONTH -> new HourlyWage(cents * 3 * MINUTES, 13 * weekly);
            case FOUR_WEEKS -> new HourlyWage(cents * MINUTES, 4 * weekly);
            case WEEK -> new HourlyWage(cents * MINUTES, weekly);
            case HOUR -> new HourlyWage(cents, 1);
        };
    }

    /** Minutes at a percentage of this wage, rounded half up once. */
    long pay(long minutes, Percent factor) {
        long percent = factor.thousandths();
        long scale = PERCENT_STEPS * 100;
        if (percent % PERCENT_STEPS == 0) {
            percent /= PERCENT_STEPS;
            scale = 100;
        }
        return Rounding.halfUp(
                Math.multiplyExact(numerator, Math.multiplyExact(minutes, percent)), denominator * MINUTES * scale);
    }

    /** Ten-thousandths of a euro per hour at a percentage, rounded half up; for printing. */
    long rate(Percent factor) {
        return Rounding.halfUp(
                Math.multiplyExact(numerator, RATE_STEPS * factor.thousandths()), denominator * PERCENT_STEPS * 100);
    }

    boolean below(long hourCents) {
        return numerator < hourCents * denominator;
    }
}
