package nl.strook.core.time;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The application's clock: the system's time plus an offset that only a demo installation may have. One per server; it is
 * serializable so that view-scoped pages may hold it.
 */
public final class ApplicationClock extends Clock implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ApplicationClock INSTANCE = new ApplicationClock(StrookTime.ZONE);
    private static final Clock SYSTEM = Clock.systemUTC();
    private static volatile Duration offset = Duration.ZERO;

    private final ZoneId zone;

    private ApplicationClock(ZoneId zone) {
        this.zone = zone;
    }

    public static ApplicationClock get() {
        return INSTANCE;
    }

    /** Moves the clock; it runs on from there. For the demo loader, {@code STROOK_CLOCK} and tests only. */
    public static void moveTo(Instant moment) {
        offset = Duration.between(SYSTEM.instant(), moment);
    }

    /** Back to the system's time. */
    public static void reset() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return SYSTEM.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ApplicationClock(other);
    }

    private Object readResolve() {
        return zone.equals(StrookTime.ZONE) ? INSTANCE : this;
    }
}
