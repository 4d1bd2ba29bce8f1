package nl.strook.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import nl.strook.core.identity.RequiresPermission;

/** The audit trail of the current tenant, to read: newest first, page by page. */
@ApplicationScoped
@Transactional
@RequiresPermission("audit.see")
public class AuditLog {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AuditSeal seal;

    public List<AuditLogRow> page(AuditFilter filter, int first, int size) {
        return query("select e", filter, " order by e.seq desc", AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(this::row)
                .toList();
    }

    public long count(AuditFilter filter) {
        return query("select count(e)", filter, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, AuditFilter filter, String order, Class<T> type) {
        String text = filter.text().strip().toLowerCase(Locale.ROOT);
        String jpql = select + " from AuditEntry e where e.chain = :chain"
                + (filter.objectId() == null ? "" : " and e.objectId = :object")
                + (filter.from() == null ? "" : " and e.at >= :from")
                + (filter.until() == null ? "" : " and e.at < :until")
                + (text.isEmpty()
                        ? ""
                        : " and (lower(e.actor) like :text or lower(e.action) like :text"
                                + " or lower(coalesce(e.objectType, '')) like :text"
                                + " or lower(coalesce(e.reason, '')) like :text"
                                + (filter.actions().isEmpty() ? ")" : " or e.action in :actions)"))
                + order;
        TypedQuery<T> query = entityManager.createQuery(jpql, type).setParameter("chain", filter.chain());
        if (filter.objectId() != null) {
            query.setParameter("object", filter.objectId());
        }
        if (filter.from() != null) {
            query.setParameter("from", filter.from());
        }
        if (filter.until() != null) {
            query.setParameter("until", filter.until());
        }
        if (!text.isEmpty()) {
            query.setParameter("text", "%" + text.replaceAll("[%_]", "") + "%");
            if (!filter.actions().isEmpty()) {
                query.setParameter("actions", filter.actions());
            }
        }
        return query;
    }

    private AuditLogRow row(AuditEntry entry) {
        return new AuditLogRow(
                entry.getSeq(),
                entry.getAt(),
                entry.getActor(),
                entry.getRole(),
                entry.getIp(),
                entry.getAction(),
                entry.getObjectType(),
                entry.getObjectId(),
                entry.getReason(),
                seal.open(entry.getBeforeSealed()),
                seal.open(entry.getAfterSealed()));
    }
}
