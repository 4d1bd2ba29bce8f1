package nl.strook.core.invitation;

import org.jspecify.annotations.Nullable;

/**
 * What became of a link or code that somebody opens.
 *
 * @param invitation there only while it is open
 */
public record Opening(Outcome outcome, @Nullable OpenInvitation invitation) {

    /** Each has its own words and its own way on. */
    public enum Outcome {
        OPEN,
        UNKNOWN,
        USED,
        /** A newer mail holds the link that works. */
        REPLACED,
        EXPIRED,
        REVOKED,
        /** Five wrong birth dates. */
        BLOCKED
    }

    static Opening closed(Outcome outcome) {
        return new Opening(outcome, null);
    }
}
