package nl.strook.core.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the log page shows.
 *
 * @param chain changes or reads
 * @param text in the name of the actor, the action, the kind of object or the reason; empty for all
 * @param from first moment, inclusive
 * @param until last moment, exclusive
 */
public record AuditFilter(
        AuditChain chain,
        String text,
        @Nullable UUID objectId,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static AuditFilter changes() {
        return new AuditFilter(AuditChain.CHANGE, "", null, null, null);
    }

    public static AuditFilter reads() {
        return new AuditFilter(AuditChain.READ, "", null, null, null);
    }

    public AuditFilter text(String words) {
        return new AuditFilter(chain, words, objectId, from, until);
    }

    public AuditFilter about(UUID id) {
        return new AuditFilter(chain, text, id, from, until);
    }

    public AuditFilter between(@Nullable Instant first, @Nullable Instant last) {
        return new AuditFilter(chain, text, objectId, first, last);
    }
}
