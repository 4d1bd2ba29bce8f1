package nl.strook.core.outbox;

/** How far a mail is. */
public enum OutboxState {
    /** Waits for its moment or for the next try. */
    QUEUED,
    /** Taken over by the mail server. */
    SENT,
    /** Refused for this recipient: the address is wrong. */
    BOUNCED,
    /** Given up after twelve tries, or the mail cannot be made. */
    FAILED,
    /**
     * Never left: its module or option was off when its turn came, what it told about was replaced before its day, or it
     * lies in the past of a demo installation. It stays so when the module comes back.
     */
    SKIPPED
}
