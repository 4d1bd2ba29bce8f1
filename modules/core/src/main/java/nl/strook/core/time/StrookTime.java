package nl.strook.core.time;

import java.time.ZoneId;

/** The zone in which days, cut-offs and publication moments are meant. */
public final class StrookTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private StrookTime() {}
}
