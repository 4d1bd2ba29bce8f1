package nl.strook.core.identity;

import java.time.Duration;

/**
 * How often something may be tried.
 *
 * @param kind first part of the bucket's name
 * @param most tries within the window
 * @param window counted from the first try
 * @param free tries before each next one has to wait: 2 s, 4 s, 8 s and so on
 * @param longestDelay where the waiting stops growing
 */
public record AttemptLimit(String kind, int most, Duration window, int free, Duration longestDelay) {

    /** Passwords for one log-in name. A wait that grows and no lock, since a lock would be a weapon. */
    public static final AttemptLimit PASSWORD =
            new AttemptLimit("password", 100, Duration.ofHours(24), 5, Duration.ofMinutes(15));

    /** PINs within one log-in. */
    public static final AttemptLimit PIN_PER_LOGIN =
            new AttemptLimit("pin-login", 5, Duration.ofMinutes(15), 5, Duration.ZERO);

    /** PINs of one account. */
    public static final AttemptLimit PIN_PER_DAY =
            new AttemptLimit("pin-day", 10, Duration.ofHours(24), 10, Duration.ZERO);

    /** Mails that ask somebody with an activation code whether an address is theirs. */
    public static final AttemptLimit ADDRESS_MAIL =
            new AttemptLimit("address-mail", 5, Duration.ofHours(1), 5, Duration.ZERO);

    /** Failures from one network, over all accounts; a success gives its try back. */
    public static final AttemptLimit SOURCE = new AttemptLimit("source", 30, Duration.ofMinutes(10), 30, Duration.ZERO);

    /** How long the next try has to wait when this many have been made. */
    Duration delayAfter(int tries) {
        if (tries < free || longestDelay.isZero()) {
            return Duration.ZERO;
        }
        int power = Math.min(tries - free + 1, 20);
        Duration delay = Duration.ofSeconds(1L << power);
        return delay.compareTo(longestDelay) > 0 ? longestDelay : delay;
    }

    String bucket(String key) {
        return kind + ":" + key;
    }
}
