package nl.strook.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calculated a run, when, and from what.
 *
 * @param by null when the platform itself did
 * @param at null while it is under way
 * @param inputFingerprint of the input that it read
 */
@Embeddable
public record CalculationRecord(
        @Nullable @Column(name = "calculated_by") UUID by,
        @Column(name = "calculated_by_name", length = 120) String byName,
        @Column(name = "calculation_started_at") Instant startedAt,
        @Nullable @Column(name = "calculated_at") Instant at,
        @Column(name = "input_fingerprint", length = 64) String inputFingerprint) {

    static CalculationRecord begun(RunActor actor, Instant at, String inputFingerprint) {
        return new CalculationRecord(actor.accountId(), actor.name(), at, null, inputFingerprint);
    }

    CalculationRecord ended(Instant end) {
        return new CalculationRecord(by, byName, startedAt, end, inputFingerprint);
    }
}
