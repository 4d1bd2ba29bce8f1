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
    /** Never meant to leave: what lies in the past of a demo installation, or leads to a module that is switched off. */
    SKIPPED
}
