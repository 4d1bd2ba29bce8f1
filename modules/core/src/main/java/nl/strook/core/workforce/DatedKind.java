package nl.strook.core.workforce;

/** What of an employment counts from a date on. */
public enum DatedKind {
    CONTRACT,
    TERMS,
    CREDIT,
    TAXES;

    /** Whether an employment can do without. */
    public boolean mayBeNone() {
        return this == CREDIT || this == TAXES;
    }
}
