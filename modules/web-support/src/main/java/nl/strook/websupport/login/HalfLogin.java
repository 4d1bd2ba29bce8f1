package nl.strook.websupport.login;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A log-in whose password was right and whose PIN is still to come.
 *
 * @param attempt identifies it for the counter of its five tries
 * @param firstPin whether the person has none yet and chooses it now
 * @param path on which the account was made, if it was made just now
 */
record HalfLogin(
        UUID accountId,
        String personName,
        String attempt,
        Instant since,
        NextStop next,
        boolean firstPin,
        AccountPath path)
        implements Serializable {

    private static final Duration LIVES = Duration.ofMinutes(10);

    boolean isOver(Instant now) {
        return now.isAfter(since.plus(LIVES));
    }
}
