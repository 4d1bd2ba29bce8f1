package nl.strook.core.invitation;

/** How far an invitation is; what follows from the clock, the mail server and the membership is not stored. */
public enum InvitationState {
    /** Not invited yet, or the mail waits for the mail server. */
    TO_SEND,
    SENT,
    /** The mail server refused the address, or gave up. */
    BOUNCED,
    ACTIVATED,
    EXPIRED,
    REVOKED
}
