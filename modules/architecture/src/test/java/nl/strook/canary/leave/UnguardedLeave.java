package nl.strook.canary.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.strook.core.identity.OpenToAnonymous;

/** Says nobody who may call it, and writes in three ways without an audit line. */
@ApplicationScoped
@Transactional
public class UnguardedLeave {

    @PersistenceContext
    EntityManager entityManager;

    public void store() {
        entityManager.persist(new Homeless());
    }

    public void storeThroughAnother() {
        Runnable later = this::hidden;
        later.run();
    }

    public void change(EverybodysLeave leave) {
        leave.changeTo(3);
    }

    @OpenToAnonymous("Nobody knows")
    public String look() {
        return "open";
    }

    private void hidden() {
        entityManager.persist(new Homeless());
    }
}
