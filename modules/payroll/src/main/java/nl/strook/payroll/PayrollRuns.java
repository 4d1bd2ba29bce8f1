package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.api.RunReopened;
import nl.strook.payroll.api.RunSubmitted;
import org.jspecify.annotations.Nullable;

/** The runs of the current tenant: opened, checked and sent to the employer by the bureau. */
@ApplicationScoped
@Transactional
public class PayrollRuns {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PayCalendars calendars;

    @Inject
    RunFindings findings;

    @Inject
    RunDocuments documents;

    @Inject
    Instance<RunInputs> inputs;

    @Inject
    RunLog log;

    @Inject
    RunBoardEntry board;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<RunSubmitted> submitted;

    @Inject
    Event<RunReopened> reopened;

    /**
     * Opens the regular run of a period.
     *
     * @throws BusinessRuleViolation {@code payroll.run.exists}, {@code payroll.calendar.unknown} or
     *     {@code payroll.run.laterCalculated}
     */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.run.open")
    public UUID open(String periodLabel) {
        PayCalendarPeriod period = calendars.get(periodLabel);
        if (!ofPeriod(period).isEmpty()) {
            throw BusinessRuleViolation.of("payroll.run.exists", periodLabel);
        }
        return open(new PayrollRun(period, 0, period.getPaymentOn()));
    }

    /**
     * Opens a further run in a period that has its regular one.
     *
     * @throws BusinessRuleViolation {@code payroll.run.regularFirst}, {@code payroll.run.paymentPast} or
     *     {@code payroll.run.laterCalculated}
     */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.run.openExtra")
    public UUID openExtra(String periodLabel, LocalDate paymentOn) {
        PayCalendarPeriod period = calendars.get(periodLabel);
        List<PayrollRun> before = ofPeriod(period);
        if (before.isEmpty()) {
            throw BusinessRuleViolation.of("payroll.run.regularFirst", periodLabel);
        }
        if (paymentOn.isBefore(LocalDate.now(clock.withZone(StrookTime.ZONE)))) {
            throw BusinessRuleViolation.of("payroll.run.paymentPast");
        }
        return open(new PayrollRun(period, before.size(), paymentOn));
    }

    private UUID open(PayrollRun run) {
        boolean laterCalculated = entityManager
                        .createQuery(
                                "select count(r) from PayrollRun r where r.position >= :position"
                                        + " and r.status not in :open",
                                Long.class)
                        .setParameter("position", run.getPosition())
                        .setParameter("open", List.of(PayrollRunStatus.OPEN, PayrollRunStatus.RETURNED))
                        .getSingleResult()
                > 0;
        if (laterCalculated) {
            throw BusinessRuleViolation.of("payroll.run.laterCalculated");
        }
        entityManager.persist(run);
        log.add(run.getId(), "opened", List.of(run.getLabel()));
        board.show(run);
        return run.getId();
    }

    /**
     * Everything that stands out is looked at: the run may go to the employer.
     *
     * @throws BusinessRuleViolation {@code payroll.run.findingsOpen} while a finding is not accepted,
     *     {@code payroll.run.inputStale} when standing components or the component set changed since
     */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.run.check")
    public void check(UUID runId) {
        PayrollRun run = lock(runId);
        long open = findings.openCount(runId);
        if (open > 0) {
            throw BusinessRuleViolation.of("payroll.run.findingsOpen", open);
        }
        CalculationRecord calculated = run.getCalculated();
        if (calculated == null || !inputs.get().fingerprint(run).equals(calculated.inputFingerprint())) {
            throw BusinessRuleViolation.of("payroll.run.inputStale");
        }
        run.check(RunActor.of(currentUser), clock.instant());
        log.add(runId, "checked", List.of());
        board.show(run);
    }

    /** Sends the run to the employer, who gets a mail. Checks it first when that was not done apart. */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.run.submit")
    public void submit(UUID runId) {
        PayrollRun run = lock(runId);
        if (run.getStatus() == PayrollRunStatus.CALCULATED) {
            check(runId);
        }
        run.submit(clock.instant());
        log.add(runId, "submitted", List.of());
        submitted.fire(new RunSubmitted(runId, run.getLabel(), run.getCalculation()));
        board.show(run);
    }

    /** The money has left; set by hand until payment files exist. */
    @RequiresPermission(PayrollPermissions.PUBLISH_ID)
    @Audited("payroll.run.paid")
    public void markPaid(UUID runId) {
        PayrollRun run = lock(runId);
        run.paid(clock.instant());
        log.add(runId, "paid", List.of());
        board.show(run);
    }

    /**
     * The input of a run changed: results, approval and documents fall, and the run is open again.
     *
     * @param rows how many rows changed, for the log
     * @throws BusinessRuleViolation {@code payroll.run.published} or {@code payroll.run.calculating}
     */
    @SystemWork("Part of a change of pay input, whose service has checked who acts")
    @Audited("payroll.run.inputChanged")
    public void inputChanged(UUID runId, int rows) {
        PayrollRun run = lock(runId);
        PayrollRunStatus before = run.getStatus();
        log.add(runId, "inputChanged", List.of(String.valueOf(rows)));
        if (!run.reopen()) {
            return;
        }
        boolean wasAtEmployer = before == PayrollRunStatus.SUBMITTED
                || before == PayrollRunStatus.APPROVED
                || before == PayrollRunStatus.PLANNED;
        documents.drop(runId);
        log.add(runId, "reopened", List.of());
        reopened.fire(new RunReopened(runId, run.getLabel(), run.getCalculation(), wasAtEmployer));
        board.show(run);
    }

    @RequiresPermission(PayrollPermissions.SEE_ID)
    public Optional<PayrollRun> find(UUID runId) {
        return entityManager
                .createQuery("select r from PayrollRun r join fetch r.period where r.id = :id", PayrollRun.class)
                .setParameter("id", runId)
                .getResultStream()
                .findFirst();
    }

    /** @throws BusinessRuleViolation {@code payroll.run.unknown} */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public PayrollRun get(UUID runId) {
        return find(runId).orElseThrow(() -> BusinessRuleViolation.of("payroll.run.unknown"));
    }

    /** Newest payment first. */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public List<PayrollRun> list(int first, int size) {
        return entityManager
                .createQuery(
                        "select r from PayrollRun r join fetch r.period order by r.position desc", PayrollRun.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Those in one of these states, the first to be paid first. */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public List<PayrollRun> inState(List<PayrollRunStatus> states, int size) {
        return entityManager
                .createQuery(
                        "select r from PayrollRun r join fetch r.period where r.status in :states order by r.position",
                        PayrollRun.class)
                .setParameter("states", states)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * Those of one period or of a whole year, newest payment first.
     *
     * @param number of the period in the year; null for all
     */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public List<PayrollRun> ofPeriod(int year, @Nullable Integer number, int size) {
        return entityManager
                .createQuery(
                        "select r from PayrollRun r join fetch r.period where r.period.periodYear = :year"
                                + " and (:number is null or r.period.periodNumber = :number) order by r.position desc",
                        PayrollRun.class)
                .setParameter("year", year)
                .setParameter("number", number)
                .setMaxResults(size)
                .getResultList();
    }

    @RequiresPermission(PayrollPermissions.SEE_ID)
    public long count() {
        return entityManager
                .createQuery("select count(r) from PayrollRun r", Long.class)
                .getSingleResult();
    }

    /** The regular run paid before this one, to compare totals with. */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public Optional<PayrollRun> previous(PayrollRun run) {
        return entityManager
                .createQuery(
                        "select r from PayrollRun r join fetch r.period where r.position < :position"
                                + " and r.extraNumber = 0 order by r.position desc",
                        PayrollRun.class)
                .setParameter("position", run.getPosition())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The row under a lock, for a step that must not meet another one. */
    @SystemWork("The services and jobs of payroll take it before they change a run")
    public PayrollRun lock(UUID runId) {
        PayrollRun run = entityManager.find(PayrollRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            throw BusinessRuleViolation.of("payroll.run.unknown");
        }
        return run;
    }

    private List<PayrollRun> ofPeriod(PayCalendarPeriod period) {
        return entityManager
                .createQuery(
                        "select r from PayrollRun r where r.period = :period order by r.extraNumber", PayrollRun.class)
                .setParameter("period", period)
                .getResultList();
    }
}
