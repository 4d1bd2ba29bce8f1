package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.job.JobProgress;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.api.RunPublished;

/** Makes the payslips of an approved run visible, at once or at 07:00 on a day: one guarded change of state. */
@ApplicationScoped
@Transactional
public class RunPublication {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PayrollRuns runs;

    @Inject
    RunRendering rendering;

    @Inject
    RunDocuments documents;

    @Inject
    RunLog log;

    @Inject
    RunBoardEntry board;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<RunPublished> published;

    /**
     * Plans the publication for 07:00 on a day; the documents may still be under way.
     *
     * @param withNotice whether employees get a mail then
     * @throws BusinessRuleViolation {@code payroll.run.passwordNeeded}, {@code payroll.run.publicationPast},
     *     {@code payroll.run.notApproved}
     */
    @RequiresPermission(PayrollPermissions.PUBLISH_ID)
    @Audited("payroll.run.plan")
    public void plan(UUID runId, LocalDate day, boolean withNotice) {
        requireConfirmation();
        Instant at = day.atTime(MORNING).atZone(StrookTime.ZONE).toInstant();
        if (at.isBefore(clock.instant())) {
            throw BusinessRuleViolation.of("payroll.run.publicationPast");
        }
        PayrollRun run = runs.lock(runId);
        run.plan(at, withNotice);
        log.add(runId, withNotice ? "planned" : "plannedSilently", List.of(day.toString()));
        board.show(run);
    }

    /**
     * Takes a planned publication back: the run waits, approved, until it is planned or published again.
     *
     * @throws BusinessRuleViolation {@code payroll.run.notPlanned}, {@code payroll.run.published} when it was too late
     */
    @RequiresPermission(PayrollPermissions.PUBLISH_ID)
    @Audited("payroll.run.withdrawPlan")
    public void withdrawPlan(UUID runId) {
        PayrollRun run = runs.lock(runId);
        run.withdrawPlan();
        log.add(runId, "planWithdrawn", List.of());
        board.show(run);
    }

    /**
     * Publishes now.
     *
     * @param withNotice whether employees get a mail
     * @throws BusinessRuleViolation {@code payroll.run.passwordNeeded}, {@code payroll.run.documentsMissing},
     *     {@code payroll.run.notApproved}
     */
    @RequiresPermission(PayrollPermissions.PUBLISH_ID)
    @Audited("payroll.run.publish")
    public void publishNow(UUID runId, boolean withNotice) {
        requireConfirmation();
        publish(runs.lock(runId), withNotice);
    }

    /** How far the annual statements are that a publication completed; empty when it completed none. */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public Optional<JobProgress> statements(UUID runId) {
        return documents.statements(runId);
    }

    /** Planned runs of the current tenant whose moment has come and whose documents are there. */
    @SystemWork("The schedule that publishes at the planned moment")
    public List<UUID> due() {
        return entityManager
                .createQuery(
                        "select r.id from PayrollRun r where r.status = :planned and r.publication.documentsReady = true"
                                + " and r.publication.plannedFor <= :now order by r.position",
                        UUID.class)
                .setParameter("planned", PayrollRunStatus.PLANNED)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Does nothing when the plan was withdrawn or moved since the schedule looked. */
    @SystemWork("The schedule that publishes at the planned moment")
    @Audited("payroll.run.publish")
    public void publishPlanned(UUID runId) {
        PayrollRun run = runs.lock(runId);
        Instant at = run.getPublication().plannedFor();
        if (run.getStatus() == PayrollRunStatus.PLANNED && at != null && !at.isAfter(clock.instant())) {
            publish(run, run.getPublication().withNotice());
        }
    }

    private void publish(PayrollRun run, boolean withNotice) {
        UUID runId = run.getId();
        run.publish(RunActor.of(currentUser), clock.instant(), withNotice);
        if (!documents.complete(runId, run.getEmployments())) {
            throw BusinessRuleViolation.of("payroll.run.documentsMissing");
        }
        documents.publish(rendering.periodOf(run), clock.instant(), withNotice);
        log.add(runId, withNotice ? "published" : "publishedSilently", List.of());
        published.fire(new RunPublished(runId, run.getLabel()));
        board.show(run);
    }

    private void requireConfirmation() {
        if (!currentUser.hasConfirmedRecently()) {
            throw BusinessRuleViolation.of("payroll.run.passwordNeeded");
        }
    }
}
