package nl.strook.core.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log, as the page shows it.
 *
 * @param role roles of the actor with commas; null for the system
 * @param before JSON of what changed, as it was; empty for nothing
 * @param after JSON of what changed, as it is now; empty for nothing
 */
public record AuditLogRow(
        long seq,
        Instant at,
        String actor,
        @Nullable String role,
        @Nullable String ip,
        String action,
        @Nullable String objectType,
        @Nullable UUID objectId,
        @Nullable String reason,
        String before,
        String after)
        implements Serializable {}
