package nl.strook.payroll.input;

/** What happened to a row of stored input. */
public enum ChangeKind {
    ADDED,
    CHANGED,
    REMOVED
}
