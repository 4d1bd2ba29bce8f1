package nl.strook.payroll.engine;

/** What a quantity counts; quantities are whole numbers of the smallest step. */
public enum Unit {
    /** Quantity in minutes. */
    HOUR(60),
    /** Quantity in hundredths. */
    KILOMETRE(100),
    /** Quantity in hundredths. */
    DAY(100),
    /** Quantity in hundredths. */
    PIECE(100),
    /** A pay period, for a component that is used with any of them; quantity in hundredths. */
    PERIOD(100),
    /** On a line of salary; quantity in hundredths. */
    WEEK(100),
    /** On a line of salary; quantity in hundredths. */
    FOUR_WEEKS(100),
    /** On a line of salary; quantity in hundredths. */
    MONTH(100),
    /** On a line of salary; quantity in hundredths. */
    QUARTER(100);

    private final int steps;

    Unit(int steps) {
        this.steps = steps;
    }

    /** The unit itself, or the kind of period for {@link #PERIOD}. */
    Unit on(PeriodKind kind) {
        if (this != PERIOD) {
            return this;
        }
        return switch (kind) {
            case DAY -> DAY;
            case WEEK -> WEEK;
            case FOUR_WEEKS -> FOUR_WEEKS;
            case MONTH -> MONTH;
            case QUARTER -> QUARTER;
        };
    }

    /** Steps in one whole unit: 60 for hours, else 100. */
    public int steps() {
        return steps;
    }
}
