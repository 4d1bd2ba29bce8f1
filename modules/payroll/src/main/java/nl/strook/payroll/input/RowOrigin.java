package nl.strook.payroll.input;

/** Where a row of pay input comes from. */
public enum RowOrigin {
    SHEET,
    /** Entered or changed on the run's page, with a reason. */
    HAND,
    /** Booked by another module: approved claims, unpaid leave. A sheet does not replace it. */
    MODULE
}
