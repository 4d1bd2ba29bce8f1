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
    /** A pay period, for salary; quantity in hundredths. */
    PERIOD(100);

    private final int steps;

    Unit(int steps) {
        this.steps = steps;
    }

    /** Steps in one whole unit: 60 for hours, else 100. */
    public int steps() {
        return steps;
    }
}
