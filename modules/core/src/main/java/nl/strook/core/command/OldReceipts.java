package nl.strook.core.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.strook.core.identity.SystemWork;

/** Receipts whose command nobody can still repeat: a page that old has lost its session long ago. */
@ApplicationScoped
@Transactional
@SystemWork("Only the sweeper calls it")
public class OldReceipts {

    static final int BATCH = 500;
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Deletes up to a batch of the current tenant's, so that no lock is held for long. */
    public int deleteSome() {
        List<UUID> old = entityManager
                .createQuery(
                        "select r.id from CommandReceipt r where r.createdAt < :limit order by r.createdAt", UUID.class)
                .setParameter("limit", clock.instant().minus(KEPT))
                .setMaxResults(BATCH)
                .getResultList();
        return old.isEmpty()
                ? 0
                : entityManager
                        .createQuery("delete from CommandReceipt r where r.id in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
