package nl.strook.core.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.outbox.OutboxState;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.time.StrookTime;
import nl.strook.moduleapi.StandardRole;

/** How far the invitation of each employee is: those in service, and those who will be. */
@ApplicationScoped
@Transactional
@RequiresPermission("employees.invite")
public class InvitationBoard {

    /** The names of {@link InvitationState}; in this order, since an account decides whatever became of the mail. */
    private static final String STATE = "case when m.id is not null then 'ACTIVATED' when i.id is null then 'TO_SEND'"
            + " when i.revokedAt is not null then 'REVOKED' when i.activatedAt is not null then 'TO_SEND'"
            + " when i.onPaper = false and o.state in (:refused, :failed) then 'BOUNCED'"
            + " when i.expiresAt <= :now then 'EXPIRED' when o.state = :queued then 'TO_SEND' else 'SENT' end";

    private static final String ROWS = " from Employee e left join Invitation i on i.employeeId = e.id"
            + " left join Membership m on m.tenantId = :tenant and m.role = :role and m.employeeId = e.id"
            + " left join OutboxEntry o on o.tenantId = :tenant and o.kind in (:first, :reminder)"
            + " and o.subjectId = i.id and o.subjectVersion = i.sendings"
            + " where exists (select j.id from Employment j where j.employee = e"
            + " and (j.endOn is null or j.endOn >= :today))";

    private static final String MATCHES = " and (:any = true or " + STATE + " = :state)"
            + " and (:text = '%%' or lower(e.name.lastName) like :text escape '!' or lower(e.name.firstName) like :text"
            + " escape '!' or e.number like :text escape '!' or lower(e.email) like :text escape '!')";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** A page of the list: first those without an account, each by name. */
    public List<InvitationRow> list(InvitationFilter filter, int first, int size) {
        return bind(
                        entityManager.createQuery(
                                "select new nl.strook.core.invitation.InvitationRow(e.id, e.number, e.name, e.email, "
                                        + STATE + ", i.onPaper, i.reminders, i.sentAt, i.expiresAt, i.askedAt,"
                                        + " i.revokedBecause, o.state, o.lastAnswer)" + ROWS + MATCHES
                                        + " order by case when m.id is null then 0 else 1 end, e.name.lastName, e.name.firstName, e.number",
                                InvitationRow.class),
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(InvitationFilter filter) {
        return bind(entityManager.createQuery("select count(e)" + ROWS + MATCHES, Long.class), filter)
                .getSingleResult();
    }

    /** How many there are in each state; a state without any is 0. */
    public Map<InvitationState, Long> counts() {
        Map<InvitationState, Long> counts = new EnumMap<>(InvitationState.class);
        for (InvitationState state : InvitationState.values()) {
            counts.put(state, 0L);
        }
        bind(entityManager.createQuery("select " + STATE + ", count(e)" + ROWS + " group by " + STATE, Object[].class))
                .getResultList()
                .forEach(row -> counts.put(InvitationState.valueOf((String) row[0]), (Long) row[1]));
        return counts;
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, InvitationFilter filter) {
        InvitationState state = filter.state();
        return bind(query)
                .setParameter("any", state == null)
                .setParameter("state", state == null ? "" : state.name())
                .setParameter("text", filter.pattern());
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("tenant", TenantContext.current().value())
                .setParameter("role", StandardRole.EMPLOYEE)
                .setParameter("first", InvitationMail.FIRST)
                .setParameter("reminder", InvitationMail.REMINDER)
                .setParameter("today", LocalDate.now(clock.withZone(StrookTime.ZONE)))
                .setParameter("now", clock.instant())
                .setParameter("refused", OutboxState.BOUNCED)
                .setParameter("failed", OutboxState.FAILED)
                .setParameter("queued", OutboxState.QUEUED);
    }
}
