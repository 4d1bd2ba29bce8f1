package nl.strook.core.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;

/** The mails of all tenants for the bureau: newest first, page by page, and once more for one recipient. */
@ApplicationScoped
@Transactional
@RequiresPermission("mail.see")
public class OutboxBoard {

    private static final String MATCHES = " from OutboxEntry e left join Tenant t on t.id = e.tenantId"
            + " where (:anyState = true or e.state = :state)"
            + " and (:text = '%%' or lower(e.recipient) like :text or lower(e.recipientName) like :text"
            + " or lower(t.name) like :text)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public List<OutboxRow> page(OutboxFilter filter, int first, int size) {
        return bind(
                        entityManager.createQuery(
                                "select new nl.strook.core.outbox.OutboxRow(e.id, t.slug, t.name, e.kind, e.recipient,"
                                        + " e.recipientName, e.state, e.createdAt, e.nextAttemptAt, e.attempts,"
                                        + " e.doneAt, e.lastAnswer, e.skipReason,"
                                        + " case when e.confidential = true and e.linkPath = '/' then true else false"
                                        + " end)" + MATCHES + " order by e.createdAt desc, e.id desc",
                                OutboxRow.class),
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(OutboxFilter filter) {
        return bind(entityManager.createQuery("select count(e)" + MATCHES, Long.class), filter)
                .getSingleResult();
    }

    /** How many there are in each state; a state without mails is 0. */
    public Map<OutboxState, Long> counts() {
        Map<OutboxState, Long> counts = new EnumMap<>(OutboxState.class);
        for (OutboxState state : OutboxState.values()) {
            counts.put(state, 0L);
        }
        entityManager
                .createQuery("select e.state, count(e) from OutboxEntry e group by e.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((OutboxState) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * Sends it to the same recipient once more.
     *
     * @throws BusinessRuleViolation {@code core.outbox.unknown}, {@code core.outbox.underWay} or {@code
     *     core.outbox.wiped}
     */
    @Audited("mail.again")
    public void sendAgain(UUID id) {
        OutboxEntry entry = entityManager.find(OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) {
            throw BusinessRuleViolation.of("core.outbox.unknown");
        }
        if (entry.getState() == OutboxState.QUEUED) {
            throw BusinessRuleViolation.of("core.outbox.underWay");
        }
        if (entry.isWiped()) {
            throw BusinessRuleViolation.of("core.outbox.wiped");
        }
        OutboxState before = entry.getState();
        entry.sendAgain(clock.instant());
        audit.record(AuditEvent.of("mail.again")
                .about("OutboxEntry", id)
                .before(Map.of("state", before))
                .after(Map.of("kind", entry.getKind(), "tenant", entry.getTenantId())));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, OutboxFilter filter) {
        OutboxState state = filter.state();
        return query.setParameter("anyState", state == null)
                .setParameter("state", state == null ? OutboxState.QUEUED : state)
                .setParameter(
                        "text",
                        "%" + filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("[%_]", "") + "%");
    }
}
