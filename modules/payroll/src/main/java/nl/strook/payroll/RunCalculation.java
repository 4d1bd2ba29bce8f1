package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.job.JobOrder;
import nl.strook.core.job.JobProgress;
import nl.strook.core.job.Jobs;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.payroll.engine.RuleSets;
import nl.strook.payroll.engine.RulesNotFinal;
import nl.strook.payroll.engine.UnknownRuleYear;

/** Orders the calculation of a run; the work is done by the job {@code payroll-calculate}. */
@ApplicationScoped
@Transactional
public class RunCalculation {

    static final String JOB = "payroll-calculate";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PayrollRuns runs;

    @Inject
    RunBoardEntry board;

    @Inject
    RunLog log;

    @Inject
    Jobs jobs;

    @Inject
    Instance<RunInputs> inputs;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Calculates a run in the background, or calculates it again; who asks for it cannot approve it.
     *
     * @throws BusinessRuleViolation {@code payroll.run.earlierOpen} while a payment before it is not published,
     *     {@code payroll.run.rulesProvisional}, {@code payroll.run.rulesUnknown}, {@code payroll.run.notCalculable}
     */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.run.calculate")
    public void start(UUID runId) {
        PayrollRun run = runs.lock(runId);
        requireFinalRules(run);
        requireEarlierFinal(run);
        inputs.get().gather(run);
        run.startCalculating(
                RunActor.of(currentUser), clock.instant(), inputs.get().fingerprint(run));
        jobs.order(JobOrder.of(JOB, key(runId)).with("run", runId.toString()));
        log.add(runId, "calculating", List.of());
        board.show(run);
    }

    /** A calculation that failed goes on where it stopped. */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.run.resume")
    public void resume(UUID runId) {
        PayrollRun run = runs.lock(runId);
        run.goOnCalculating();
        jobs.resume(key(runId));
        board.show(run);
    }

    /** How far the latest calculation is. */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public Optional<JobProgress> progress(UUID runId) {
        return jobs.progress(key(runId));
    }

    @SystemWork("The end of the job")
    public void fail(UUID runId, String reason) {
        PayrollRun run = runs.lock(runId);
        run.failed(reason);
        log.add(runId, "failed", List.of());
        board.show(run);
    }

    private static String key(UUID runId) {
        return JOB + ":" + runId;
    }

    private static void requireFinalRules(PayrollRun run) {
        try {
            RuleSets.forPaymentDay(run.getPaymentOn()).requireFinal();
        } catch (RulesNotFinal e) {
            throw BusinessRuleViolation.of(
                    "payroll.run.rulesProvisional", run.getPaymentOn().getYear());
        } catch (UnknownRuleYear e) {
            throw BusinessRuleViolation.of(
                    "payroll.run.rulesUnknown", run.getPaymentOn().getYear());
        }
    }

    private void requireEarlierFinal(PayrollRun run) {
        entityManager
                .createQuery(
                        "select r from PayrollRun r where r.position < :position and r.status not in :closed"
                                + " order by r.position",
                        PayrollRun.class)
                .setParameter("position", run.getPosition())
                .setParameter("closed", List.of(PayrollRunStatus.PUBLISHED, PayrollRunStatus.PAID))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(earlier -> {
                    throw BusinessRuleViolation.of("payroll.run.earlierOpen", earlier.getLabel());
                });
    }
}
