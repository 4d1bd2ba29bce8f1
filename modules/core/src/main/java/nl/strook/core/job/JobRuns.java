package nl.strook.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.strook.core.crosstenant.JobRun;
import nl.strook.core.identity.SystemWork;
import org.hibernate.LockOptions;

/** The sweeper's and the listeners' transactions on the rows of jobs. */
@ApplicationScoped
@Transactional
@SystemWork("Only the sweeper and the batch artifacts call it")
public class JobRuns {

    static final Duration LEASE = Duration.ofSeconds(60);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Takes over what nobody carries out: new orders, those whose lease has run out, and those of an earlier life of this
     * very node.
     *
     * @param owner node, {@code #}, life
     */
    public List<JobRun> takeOver(String owner) {
        String node = owner.substring(0, owner.indexOf('#') + 1);
        Instant now = clock.instant();
        List<JobRun> orphans = entityManager
                .createQuery(
                        "select r from JobRun r where r.state in (:requested, :running) and (r.leaseUntilAt is null"
                                + " or r.leaseUntilAt < :now or (r.owner like :node and r.owner <> :owner))"
                                + " order by r.requestedAt",
                        JobRun.class)
                .setParameter("requested", JobRun.State.REQUESTED)
                .setParameter("running", JobRun.State.RUNNING)
                .setParameter("now", now)
                .setParameter("node", node + "%")
                .setParameter("owner", owner)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
        orphans.forEach(run -> run.takeOver(owner, now.plus(LEASE)));
        return orphans;
    }

    public void renew(Collection<UUID> alive) {
        Instant until = clock.instant().plus(LEASE);
        alive.forEach(id -> locked(id).renew(until));
    }

    public void started(UUID id, long executionId) {
        JobRun run = locked(id);
        // A very short job may have ended before its start is noted.
        if (run.isUnderWay()) {
            run.started(executionId, clock.instant());
        }
    }

    public void ended(UUID id, boolean well, String message) {
        locked(id).ended(well, message, clock.instant());
    }

    private JobRun locked(UUID id) {
        JobRun run = entityManager.find(JobRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            throw new IllegalStateException("No job " + id);
        }
        return run;
    }
}
