package nl.strook.core.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Working time in whole minutes, shown in hours with two decimals. */
public record Hours(long minutes) implements Comparable<Hours>, Serializable {

    public static final Hours ZERO = new Hours(0);

    public static Hours ofMinutes(long minutes) {
        return new Hours(minutes);
    }

    public static Hours ofHours(long hours) {
        return new Hours(Math.multiplyExact(hours, 60L));
    }

    /** Rounds half up to whole minutes. */
    public static Hours of(BigDecimal hours) {
        return new Hours(hours.multiply(BigDecimal.valueOf(60))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public Hours plus(Hours other) {
        return new Hours(Math.addExact(minutes, other.minutes));
    }

    public Hours minus(Hours other) {
        return new Hours(Math.subtractExact(minutes, other.minutes));
    }

    /** Hours with two decimals, half up. */
    public BigDecimal inHours() {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Hours other) {
        return Long.compare(minutes, other.minutes);
    }
}
