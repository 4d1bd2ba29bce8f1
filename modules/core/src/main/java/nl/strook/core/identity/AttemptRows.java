package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The counters of {@link Attempts}; callers bind the platform, which is a transaction that commits before the secret is looked at. */
@ApplicationScoped
@Transactional
@SystemWork("The log-in counts before anybody is known")
public class AttemptRows {

    @PersistenceContext
    EntityManager entityManager;

    /** Outcome of one step. */
    public enum Step {
        RESERVED,
        REFUSED,
        /** Somebody else changed the counter in between. */
        AGAIN
    }

    /** Takes one try when there is one; a statement that finds the counter as it was read, or nothing happens. */
    public Step reserve(String bucket, AttemptLimit limit, Instant now) {
        List<Object[]> found = entityManager
                .createQuery(
                        "select a.tries, a.windowEndsAt, a.notBeforeAt from LoginAttempt a where a.bucket = :bucket",
                        Object[].class)
                .setParameter("bucket", bucket)
                .getResultList();
        if (found.isEmpty()) {
            entityManager.persist(new LoginAttempt(bucket, now.plus(limit.window()), now.plus(limit.delayAfter(1))));
            entityManager.flush();
            return Step.RESERVED;
        }
        int tries = (Integer) found.get(0)[0];
        Instant windowEndsAt = (Instant) found.get(0)[1];
        Instant notBeforeAt = (Instant) found.get(0)[2];
        if (!windowEndsAt.isAfter(now)) {
            return change(bucket, tries, windowEndsAt, 1, now.plus(limit.window()), now.plus(limit.delayAfter(1)));
        }
        if (tries >= limit.most() || notBeforeAt.isAfter(now)) {
            return Step.REFUSED;
        }
        return change(bucket, tries, windowEndsAt, tries + 1, windowEndsAt, now.plus(limit.delayAfter(tries + 1)));
    }

    public void giveBack(String bucket) {
        entityManager
                .createQuery("update LoginAttempt a set a.tries = a.tries - 1 where a.bucket = :bucket and a.tries > 0")
                .setParameter("bucket", bucket)
                .executeUpdate();
    }

    public void clear(String bucket) {
        entityManager
                .createQuery("delete from LoginAttempt a where a.bucket = :bucket")
                .setParameter("bucket", bucket)
                .executeUpdate();
    }

    /** Forgets windows that ended before this moment. */
    public void sweep(Instant before) {
        entityManager
                .createQuery("delete from LoginAttempt a where a.windowEndsAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private Step change(
            String bucket, int tries, Instant windowEndsAt, int newTries, Instant newEnd, Instant newNotBefore) {
        int rows = entityManager
                .createQuery("update LoginAttempt a set a.tries = :newTries, a.windowEndsAt = :newEnd,"
                        + " a.notBeforeAt = :newNotBefore"
                        + " where a.bucket = :bucket and a.tries = :tries and a.windowEndsAt = :end")
                .setParameter("newTries", newTries)
                .setParameter("newEnd", newEnd)
                .setParameter("newNotBefore", newNotBefore)
                .setParameter("bucket", bucket)
                .setParameter("tries", tries)
                .setParameter("end", windowEndsAt)
                .executeUpdate();
        return rows == 1 ? Step.RESERVED : Step.AGAIN;
    }
}
