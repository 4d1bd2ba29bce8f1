package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;

/** What happened to a run, for the people who work on it; the audit trail is kept beside it. */
@ApplicationScoped
@Transactional
public class RunLog {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Adds a line in the name of who acts now.
     *
     * @param messageKey text {@code log.<messageKey>} of the bundle
     * @param values for its placeholders, as shown
     */
    @SystemWork("Written by the services of payroll, which have checked who acts")
    public void add(UUID runId, String messageKey, List<String> values) {
        RunActor actor = RunActor.of(currentUser);
        entityManager.persist(new RunLogEntry(runId, clock.instant(), actor, messageKey, values));
    }

    /** Newest first. */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public List<RunLogEntry> of(UUID runId, int size) {
        return entityManager
                .createQuery(
                        "select l from RunLogEntry l where l.runId = :run order by l.happenedAt desc, l.id desc",
                        RunLogEntry.class)
                .setParameter("run", runId)
                .setMaxResults(size)
                .getResultList();
    }
}
