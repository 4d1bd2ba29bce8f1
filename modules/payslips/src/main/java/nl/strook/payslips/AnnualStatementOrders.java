package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.job.JobOrder;
import nl.strook.core.job.JobProgress;
import nl.strook.core.job.Jobs;

/** Orders the annual statements that a publication completes; the job {@code payslips-annual-statements} makes them. */
@ApplicationScoped
@Transactional
@SystemWork("Part of the publication, which has checked its caller")
public class AnnualStatementOrders {

    static final String JOB = "payslips-annual-statements";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AnnualStatementWriter writer;

    @Inject
    Jobs jobs;

    /** In the transaction of the publication; nothing is ordered when the run completes no statement. */
    void order(AnnualStatementOrder order) {
        if (!writer.completesAny(order)) {
            return;
        }
        jobs.order(JobOrder.of(JOB, key(order.runId()))
                .with("run", order.runId().toString())
                .with("year", String.valueOf(order.year()))
                .with("lastOfYear", String.valueOf(order.lastOfYear()))
                .with("visibleFrom", order.visibleFrom().toString())
                .with("notify", String.valueOf(order.withNotice()))
                .total(payslipCount(order.runId())));
    }

    /** How far the statements are that the publication of this run completes; empty when it completes none. */
    public Optional<JobProgress> progress(UUID runId) {
        return jobs.progress(key(runId));
    }

    /** Statements that failed go on where they stopped. */
    @RequiresPermission(PayslipPermissions.SEE_ID)
    @Audited("payslips.resumeStatements")
    public void resume(UUID runId) {
        jobs.resume(key(runId));
    }

    public int payslipCount(UUID runId) {
        return Math.toIntExact(entityManager
                .createQuery("select count(p) from Payslip p where p.runId = :run", Long.class)
                .setParameter("run", runId)
                .getSingleResult());
    }

    /**
     * The payslips of a run in a fixed order.
     *
     * @param from place of the first one, from 0
     * @param until place after the last one
     */
    public List<UUID> payslips(UUID runId, int from, int until) {
        return entityManager
                .createQuery("select p.id from Payslip p where p.runId = :run order by p.id", UUID.class)
                .setParameter("run", runId)
                .setFirstResult(from)
                .setMaxResults(until - from)
                .getResultList();
    }

    private static String key(UUID runId) {
        return JOB + ":" + runId;
    }
}
