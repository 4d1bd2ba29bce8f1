package nl.strook.core.crosstenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/** The bureau's list of runs over all employers. */
@ApplicationScoped
@Transactional
public class RunBoard {

    private static final String MATCHES = " from BoardRun b, Tenant t where t.id = b.tenantId"
            + " and (:text = '%%' or lower(t.name) like :text or lower(b.label) like :text)"
            + " and (:finished = true or b.finished = false)";

    @PersistenceContext
    EntityManager entityManager;

    /**
     * How a run stands.
     *
     * @param step 1 to 6
     * @param finished nothing is left to do
     */
    public record Standing(
            String status,
            int step,
            boolean finished,
            LocalDate cutOffOn,
            LocalDate paymentOn,
            @Nullable Integer payslips,
            @Nullable Long netCents) {}

    /** A line with the employer it belongs to. */
    public record Line(BoardRun run, String tenantSlug, String tenantName) {}

    /** Keeps how a run of the current tenant stands. */
    @SystemWork("Payroll writes it in the transaction of each step")
    public void show(UUID runId, String label, Standing standing) {
        BoardRun row = entityManager.find(BoardRun.class, runId);
        if (row == null) {
            row = new BoardRun(runId, TenantContext.current().value(), label);
            row.show(standing);
            entityManager.persist(row);
        } else {
            row.show(standing);
        }
    }

    /** The page of the list: what is open first, by payment day. */
    @RequiresPermission("employers.see")
    public List<Line> list(String text, boolean withFinished, int first, int size) {
        return bind(
                        entityManager.createQuery(
                                "select new nl.strook.core.crosstenant.RunBoard$Line(b, t.slug, t.name)" + MATCHES
                                        + " order by b.finished, case when b.finished = true then b.paymentOn end desc,"
                                        + " b.paymentOn, t.name",
                                Line.class),
                        text,
                        withFinished)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @RequiresPermission("employers.see")
    public long count(String text, boolean withFinished) {
        return bind(entityManager.createQuery("select count(b)" + MATCHES, Long.class), text, withFinished)
                .getSingleResult();
    }

    /** Tenants that have a run in this state. */
    @SystemWork("The schedule that publishes planned runs")
    public List<TenantId> tenantsWith(String status) {
        return entityManager
                .createQuery("select distinct b.tenantId from BoardRun b where b.status = :status", UUID.class)
                .setParameter("status", status)
                .getResultStream()
                .map(TenantId::new)
                .toList();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String text, boolean withFinished) {
        return query.setParameter("text", "%" + text.strip().toLowerCase(Locale.ROOT) + "%")
                .setParameter("finished", withFinished);
    }
}
