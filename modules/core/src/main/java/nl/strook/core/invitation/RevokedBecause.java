package nl.strook.core.invitation;

/** Why an invitation no longer works. */
public enum RevokedBecause {
    EMPLOYER,
    /** Five wrong birth dates. */
    WRONG_BIRTH_DATE,
    /** The receiver said that it is not for them. */
    NOT_MINE
}
