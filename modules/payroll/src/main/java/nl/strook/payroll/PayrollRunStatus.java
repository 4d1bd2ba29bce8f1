package nl.strook.payroll;

/** States of a run (product, state machines); the Dutch label is in the bundle. */
public enum PayrollRunStatus {
    /** Input is gathered. */
    OPEN,
    CALCULATED,
    /** The bureau has looked at everything that stands out. */
    CHECKED,
    /** Waits for the employer. */
    SUBMITTED,
    /** Sent back by the employer with a remark; as open as Open. */
    RETURNED,
    APPROVED,
    /** Approved, with a moment of publication. */
    PLANNED,
    PUBLISHED,
    PAID,
    /** The job ended with an error; it can be started again. */
    FAILED;

    /** Whether payslips may be seen: from here only a correction changes anything. */
    public boolean isFinal() {
        return this == PUBLISHED || this == PAID;
    }

    /** Step 1 to 6 of the screens: input, calculate, check, approval, publish, pay. */
    public int step() {
        return switch (this) {
            case OPEN, RETURNED -> 1;
            case FAILED -> 2;
            case CALCULATED -> 3;
            case CHECKED, SUBMITTED -> 4;
            case APPROVED, PLANNED -> 5;
            case PUBLISHED, PAID -> 6;
        };
    }

    /** Whether it may be calculated, for the first time or again. */
    public boolean isCalculable() {
        return switch (this) {
            case OPEN, RETURNED, CALCULATED, CHECKED, FAILED -> true;
            case SUBMITTED, APPROVED, PLANNED, PUBLISHED, PAID -> false;
        };
    }

    /** Whether the employer approved it and nothing is visible yet. */
    public boolean isApproved() {
        return this == APPROVED || this == PLANNED;
    }
}
