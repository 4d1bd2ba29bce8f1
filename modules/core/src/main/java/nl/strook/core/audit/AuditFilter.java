package nl.strook.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the log page shows.
 *
 * @param chain changes or reads
 * @param text in the name of the actor, the action, the kind of object or the reason; empty for all
 * @param actions found by the text too, because their words hold it
 * @param from first moment, inclusive
 * @param until last moment, exclusive
 */
public record AuditFilter(
        AuditChain chain,
        String text,
        List<String> actions,
        @Nullable UUID objectId,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static AuditFilter changes() {
        return new AuditFilter(AuditChain.CHANGE, "", List.of(), null, null, null);
    }

    public static AuditFilter reads() {
        return new AuditFilter(AuditChain.READ, "", List.of(), null, null, null);
    }

    public AuditFilter text(String words) {
        return text(words, List.of());
    }

    /** @param meant actions whose words hold the text, in the language of whoever searches */
    public AuditFilter text(String words, List<String> meant) {
        return new AuditFilter(chain, words, meant, objectId, from, until);
    }

    public AuditFilter about(UUID id) {
        return new AuditFilter(chain, text, actions, id, from, until);
    }

    public AuditFilter between(@Nullable Instant first, @Nullable Instant last) {
        return new AuditFilter(chain, text, actions, objectId, first, last);
    }
}
