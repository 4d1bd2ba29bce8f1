package nl.strook.core.tenant;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.uuid.UuidValueGenerator;

/**
 * Version 7 ids (RFC 9562): 48 bits of milliseconds, a 12-bit counter inside the millisecond, 62 random bits. Rows made
 * after each other sort after each other, so {@code order by id} is the order of insertion on one node.
 */
public class UuidV7 implements UuidValueGenerator {

    private static final long serialVersionUID = 1L;
    private static final Clock SYSTEM = Clock.systemUTC();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds in the upper 52 bits, counter in the lower 12; never goes back. */
    private static final AtomicLong LAST = new AtomicLong();

    public static UUID next() {
        long now = SYSTEM.millis() << 12;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long most = (tick >>> 12 << 16) | 0x7000L | (tick & 0xFFFL);
        long least = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(most, least);
    }

    @Override
    public UUID generateUuid(SharedSessionContractImplementor session) {
        return next();
    }
}
