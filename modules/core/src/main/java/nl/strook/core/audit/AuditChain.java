package nl.strook.core.audit;

/** The two chains of a tenant. */
public enum AuditChain {
    /** What was changed; written in the transaction of the change. */
    CHANGE,
    /** Who saw what; written in batches, about one per second. */
    READ
}
