package nl.strook.core.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.mail.Delivery;
import org.hibernate.LockOptions;

/** The dispatcher's transactions: take some mails, and note what became of each. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@SystemWork("Only the dispatcher calls it")
public class OutboxClaims {

    static final Duration LEASE = Duration.ofSeconds(60);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Reserves mails that are due, oldest first; those that another dispatcher holds are passed over, not waited for. */
    public List<OutboxEntry> claim(String owner, int most) {
        Instant now = clock.instant();
        List<OutboxEntry> due = entityManager
                .createQuery(
                        "select e from OutboxEntry e where e.state = :queued and e.nextAttemptAt <= :now"
                                + " and (e.leaseUntilAt is null or e.leaseUntilAt < :now) order by e.nextAttemptAt",
                        OutboxEntry.class)
                .setParameter("queued", OutboxState.QUEUED)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
        due.forEach(entry -> entry.claim(owner, now.plus(LEASE)));
        return due;
    }

    /** @return whether the mail is still this dispatcher's to send */
    public boolean renew(UUID id, String owner) {
        OutboxEntry entry = entityManager.find(OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        return entry != null && entry.renew(owner, clock.instant().plus(LEASE));
    }

    /** Gives back a mail that was not tried. */
    public void release(UUID id, String owner) {
        OutboxEntry entry = entityManager.find(OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry != null && entry.isLeasedTo(owner)) {
            entry.release();
        }
    }

    /** Notes the mail server's answer, unless another dispatcher has taken the mail over in the meantime. */
    public void answered(UUID id, String owner, Delivery delivery) {
        OutboxEntry entry = entityManager.find(OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null || !entry.isLeasedTo(owner)) {
            return;
        }
        Instant now = clock.instant();
        switch (delivery.outcome()) {
            case ACCEPTED -> entry.sent(now);
            case REFUSED -> entry.bounced(now, delivery.answer());
            case NOT_NOW -> entry.notNow(now, delivery.answer());
        }
    }

    /** Notes that the mail is not sent because its module or option is off. */
    public void skipped(UUID id, String owner, SkipReason reason) {
        OutboxEntry entry = entityManager.find(OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry != null && entry.isLeasedTo(owner)) {
            entry.skipped(clock.instant(), reason);
        }
    }

    /** Notes that the mail cannot be made. */
    public void unsendable(UUID id, String owner, String reason) {
        OutboxEntry entry = entityManager.find(OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry != null && entry.isLeasedTo(owner)) {
            entry.unsendable(clock.instant(), reason.length() > 500 ? reason.substring(0, 500) : reason);
        }
    }
}
