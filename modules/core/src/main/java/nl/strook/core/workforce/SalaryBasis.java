package nl.strook.core.workforce;

/** What an agreed amount of wage pays for. */
public enum SalaryBasis {
    MONTH,
    FOUR_WEEKS,
    WEEK,
    /** The amount is the hourly wage. */
    HOUR
}
