package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.strook.core.identity.RequiresPermission;
import org.jspecify.annotations.Nullable;

/** The results of a run as lists show them: columns only, never the documents. */
@ApplicationScoped
@Transactional
public class ResultQueries {

    private static final String MATCHES = " from RunResult r where r.runId = :run"
            + " and (:text = '%%' or lower(r.employeeName) like :text or r.employeeNumber like :text)";

    @PersistenceContext
    EntityManager entityManager;

    /**
     * One payslip of a run.
     *
     * @param otherCents pension, net deductions and allowances together
     * @param previousNetCents null for a first payment
     */
    public record Line(
            UUID id,
            String number,
            String name,
            long grossCents,
            long taxCents,
            long otherCents,
            long netCents,
            @Nullable Long previousNetCents)
            implements Serializable {

        public @Nullable Long differenceCents() {
            return previousNetCents == null ? null : netCents - previousNetCents;
        }
    }

    /** By employee number. */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public List<Line> list(UUID runId, String text, int first, int size) {
        return bind(
                        entityManager.createQuery(
                                "select r.id, r.employeeNumber, r.employeeName, r.grossCents, r.taxCents,"
                                        + " r.pensionCents + r.otherCents + r.allowancesCents, r.netCents,"
                                        + " r.previousNetCents" + MATCHES + " order by r.employeeNumber, r.id",
                                Object[].class),
                        runId,
                        text)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(ResultQueries::line)
                .toList();
    }

    @RequiresPermission(PayrollPermissions.SEE_ID)
    public long count(UUID runId, String text) {
        return bind(entityManager.createQuery("select count(r)" + MATCHES, Long.class), runId, text)
                .getSingleResult();
    }

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Long) row[6],
                (Long) row[7]);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, UUID runId, String text) {
        return query.setParameter("run", runId)
                .setParameter("text", "%" + text.strip().toLowerCase(Locale.ROOT) + "%");
    }
}
