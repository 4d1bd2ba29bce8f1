package nl.strook.payroll;

/** What the machine does for a run at this moment, beside its state. */
public enum RunWork {
    NONE,
    CALCULATING,
    /** Makes and archives the documents after approval. */
    RENDERING
}
