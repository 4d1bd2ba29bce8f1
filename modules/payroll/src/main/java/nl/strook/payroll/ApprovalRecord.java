package nl.strook.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The employer's word on a run.
 *
 * @param by null when the platform itself did
 * @param hash of the results that were approved; others are not
 */
@Embeddable
public record ApprovalRecord(
        @Nullable @Column(name = "approved_by") UUID by,
        @Column(name = "approved_by_name", length = 120) String byName,
        @Column(name = "approved_at") Instant at,
        @Column(name = "approved_hash", length = 64) String hash) {

    /**
     * Four eyes: who calculated does not approve, nor who delivered the input where the tenant bars that; and only what
     * was shown is approved.
     *
     * @param resultHash of the results as they are now
     * @param barred accounts that delivered the input, where the tenant bars them
     * @throws BusinessRuleViolation {@code payroll.run.resultsChanged}, {@code .fourEyes} or {@code .delivererApproves}
     */
    static ApprovalRecord of(
            RunActor actor,
            String shownHash,
            @Nullable String resultHash,
            @Nullable UUID calculatedBy,
            Set<UUID> barred,
            Instant at) {
        UUID account = actor.accountId();
        BusinessRuleViolation.unless(shownHash.equals(resultHash), "payroll.run.resultsChanged");
        BusinessRuleViolation.unless(account == null || !account.equals(calculatedBy), "payroll.run.fourEyes");
        BusinessRuleViolation.unless(account == null || !barred.contains(account), "payroll.run.delivererApproves");
        return new ApprovalRecord(account, actor.name(), at, shownHash);
    }
}
