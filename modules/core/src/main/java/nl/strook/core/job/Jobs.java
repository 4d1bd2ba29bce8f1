package nl.strook.core.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.crosstenant.JobRun;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantContext;

/**
 * Orders background work in the transaction of the business change and tells how far it is. The work begins after the
 * commit; when the server dies at any moment after it, the work goes on at the next start.
 */
@ApplicationScoped
@Transactional
@SystemWork("Called by services that have checked their caller, for their own tenant")
public class Jobs {

    @PersistenceContext
    EntityManager entityManager;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    JobSweeper sweeper;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * @return the id of the job's row, the same for each order with this key
     * @throws BusinessRuleViolation {@code core.job.underWay} when work with this key has not ended yet
     */
    public UUID order(JobOrder order) {
        JobRun run = find(order.key(), LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> {
            JobRun made = new JobRun(TenantContext.current(), order.key(), clock.instant());
            entityManager.persist(made);
            return made;
        });
        if (run.isUnderWay()) {
            throw BusinessRuleViolation.of("core.job.underWay");
        }
        entityManager
                .createQuery("delete from JobPart p where p.jobRunId = :run")
                .setParameter("run", run.getId())
                .executeUpdate();
        run.request(order.jobName(), order.parameters(), order.total(), currentUser.displayName(), clock.instant());
        beginAfterCommit();
        return run.getId();
    }

    /** A job that failed goes on where it stopped; does nothing in every other state. */
    public void resume(String key) {
        find(key, LockModeType.PESSIMISTIC_WRITE).ifPresent(JobRun::resume);
        beginAfterCommit();
    }

    /** Of the current tenant's job with this key, the last time it was ordered. */
    public Optional<JobProgress> progress(String key) {
        return find(key, LockModeType.NONE).map(run -> JobProgress.of(run, done(run)));
    }

    /** The current tenant's newest jobs. */
    public List<JobProgress> newest(int most) {
        return entityManager
                .createQuery(
                        "select r from JobRun r where r.tenantId = :tenant order by r.requestedAt desc", JobRun.class)
                .setParameter("tenant", TenantContext.current().value())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(run -> JobProgress.of(run, done(run)))
                .toList();
    }

    private long done(JobRun run) {
        return entityManager
                .createQuery("select coalesce(sum(p.doneItems), 0) from JobPart p where p.jobRunId = :run", Long.class)
                .setParameter("run", run.getId())
                .getSingleResult();
    }

    private Optional<JobRun> find(String key, LockModeType lock) {
        return entityManager
                .createQuery("select r from JobRun r where r.tenantId = :tenant and r.jobKey = :key", JobRun.class)
                .setParameter("tenant", TenantContext.current().value())
                .setParameter("key", key)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private void beginAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the outcome matters.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    sweeper.soon();
                }
            }
        });
    }
}
