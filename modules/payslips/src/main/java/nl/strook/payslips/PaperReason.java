package nl.strook.payslips;

/** Why somebody gets a document on paper; silence is no consent, so whoever has not said yes is here. */
public enum PaperReason {
    /** The bureau's contract keeps payslips out of this employer's portal. */
    PORTAL_OFF,
    /** No account, and no address to send an invitation to. */
    NO_ADDRESS,
    /** The account is not taken into use. */
    NOT_ACTIVATED,
    /** Has an account and has not chosen yet. */
    NOT_CHOSEN,
    /** Chose paper. */
    PAPER
}
