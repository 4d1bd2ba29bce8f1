package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.payroll.api.RunApproved;
import nl.strook.payroll.api.RunReturned;

/** The employer's word on a run: approved as shown, or sent back with a remark. */
@ApplicationScoped
@Transactional
public class RunApproval {

    @Inject
    PayrollRuns runs;

    @Inject
    PayCalendars calendars;

    @Inject
    RunRendering rendering;

    @Inject
    Instance<RunInputs> inputs;

    @Inject
    RunLog log;

    @Inject
    RunBoardEntry board;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<RunApproved> approved;

    @Inject
    Event<RunReturned> returned;

    /**
     * Approves exactly the results that were shown.
     *
     * @param shownHash {@link PayrollRun#getResultHash()} when the page was shown
     * @throws BusinessRuleViolation {@code payroll.run.passwordNeeded} without a fresh confirmation,
     *     {@code payroll.run.fourEyes} for who calculated it, {@code payroll.run.delivererApproves} where the tenant
     *     bars who delivered the input, {@code payroll.run.resultsChanged}, {@code payroll.run.notSubmitted}
     */
    @RequiresPermission(PayrollPermissions.APPROVE_ID)
    @Audited("payroll.run.approve")
    public void approve(UUID runId, String shownHash) {
        if (!currentUser.hasConfirmedRecently()) {
            throw BusinessRuleViolation.of("payroll.run.passwordNeeded");
        }
        PayrollRun run = runs.lock(runId);
        Set<UUID> barred =
                calendars.settings().isDelivererMayNotApprove() ? inputs.get().deliveredBy(runId) : Set.of();
        RunActor actor = RunActor.of(currentUser);
        run.approve(actor, shownHash, barred, clock.instant());
        rendering.order(run);
        log.add(runId, "approved", List.of());
        audit.record(AuditEvent.of("payroll.run.approve")
                .about("PayrollRun", runId)
                .after(java.util.Map.of("resultHash", shownHash)));
        approved.fire(new RunApproved(runId, run.getLabel(), run.getCalculation(), actor.name()));
        board.show(run);
    }

    /** @throws BusinessRuleViolation {@code payroll.run.remarkMissing}, {@code .remarkTooLong}, {@code .notSubmitted} */
    @RequiresPermission(PayrollPermissions.APPROVE_ID)
    @Audited("payroll.run.return")
    public void sendBack(UUID runId, String remark) {
        PayrollRun run = runs.lock(runId);
        run.returned(remark);
        log.add(runId, "returned", List.of(remark.strip()));
        audit.record(
                AuditEvent.of("payroll.run.return").about("PayrollRun", runId).because(remark.strip()));
        returned.fire(new RunReturned(runId, run.getLabel(), run.getCalculation(), remark.strip()));
        board.show(run);
    }
}
