package nl.strook.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.strook.core.identity.SystemWork;

/** Progress of a job, written in the transaction of the chunk: what is shown as done is committed. */
@ApplicationScoped
@Transactional
@SystemWork("Only the batch artifacts call it")
public class JobSteps {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Says how many items there are, once that is known. */
    public void expect(UUID jobRun, int total) {
        // A statement and not the entity: the sweeper notes the start of the job at the same moment.
        entityManager
                .createQuery("update JobRun r set r.totalItems = :total where r.id = :run")
                .setParameter("total", total)
                .setParameter("run", jobRun)
                .executeUpdate();
    }

    /**
     * Counts items as done.
     *
     * @throws IllegalStateException when the job has been taken over in the meantime; the chunk is undone then
     */
    public void advance(UUID jobRun, long fence, int part, int items) {
        long holder = entityManager
                .createQuery("select r.fence from JobRun r where r.id = :run", Long.class)
                .setParameter("run", jobRun)
                .getSingleResult();
        if (holder != fence) {
            throw new IllegalStateException("Job " + jobRun + " was taken over by another node");
        }
        int known = entityManager
                .createQuery("update JobPart p set p.doneItems = p.doneItems + :items, p.updatedAt = :now"
                        + " where p.jobRunId = :run and p.part = :part")
                .setParameter("items", items)
                .setParameter("now", clock.instant())
                .setParameter("run", jobRun)
                .setParameter("part", part)
                .executeUpdate();
        if (known == 0) {
            entityManager.persist(new JobPart(jobRun, part, items, clock.instant()));
        }
    }
}
