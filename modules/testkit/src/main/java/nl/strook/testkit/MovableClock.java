package nl.strook.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.strook.core.time.StrookTime;

/** A clock that stands still until a test moves it, in the zone of the platform. */
public final class MovableClock extends Clock {

    private Instant now;

    private MovableClock(Instant now) {
        this.now = now;
    }

    /** @param localTime such as {@code 2026-11-25T09:00}, in Amsterdam */
    public static MovableClock at(String localTime) {
        return new MovableClock(
                LocalDateTime.parse(localTime).atZone(StrookTime.ZONE).toInstant());
    }

    /** Time passes. */
    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return StrookTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
