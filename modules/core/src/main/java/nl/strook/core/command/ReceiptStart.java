package nl.strook.core.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.strook.core.identity.OpenToAnonymous;

/** Lays a key down in a transaction of its own, so that its failure undoes nothing else. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OpenToAnonymous("Keeps keys only; the services called inside check their caller")
public class ReceiptStart {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Does nothing when the key is there; throws when another transaction lays it down at the same moment. */
    public void insert(UUID key, String command) {
        if (!exists(key)) {
            entityManager.persist(new CommandReceipt(key, command, clock.instant()));
            entityManager.flush();
        }
    }

    public boolean exists(UUID key) {
        return !entityManager
                .createQuery("select r.id from CommandReceipt r where r.commandKey = :key", UUID.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }
}
