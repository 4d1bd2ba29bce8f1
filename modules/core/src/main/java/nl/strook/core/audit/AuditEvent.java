package nl.strook.core.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service tells the audit trail.
 *
 * @param action module id, dot, what was done: {@code payroll.run.approve}
 * @param objectType simple name of what it was done to: {@code PayrollRun}
 * @param before what changed, as it was; only the changed properties. No password, PIN, BSN or IBAN in full
 * @param after what changed, as it is now
 * @param reason in the user's words, where a reason was asked
 */
public record AuditEvent(
        String action,
        @Nullable String objectType,
        @Nullable UUID objectId,
        Map<String, Object> before,
        Map<String, Object> after,
        @Nullable String reason) {

    public AuditEvent {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    public static AuditEvent of(String action) {
        return new AuditEvent(action, null, null, Map.of(), Map.of(), null);
    }

    public AuditEvent about(String type, @Nullable UUID id) {
        return new AuditEvent(action, type, id, before, after, reason);
    }

    public AuditEvent before(Map<String, Object> values) {
        return new AuditEvent(action, objectType, objectId, values, after, reason);
    }

    public AuditEvent after(Map<String, Object> values) {
        return new AuditEvent(action, objectType, objectId, before, values, reason);
    }

    public AuditEvent because(@Nullable String words) {
        return new AuditEvent(action, objectType, objectId, before, after, words);
    }
}
