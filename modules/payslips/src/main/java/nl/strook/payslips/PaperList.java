package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;

/**
 * Who got a published payslip or annual statement on paper, and the documents to print. It is fixed at publication: a later
 * yes to the portal takes nobody off the list of then.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(PayslipPermissions.PRINT_ID)
public class PaperList {

    private static final int MOST_RUNS = 60;

    private static final String OF_RUN = " from Payslip p join Employee e on e.id = p.employeeId"
            + " where p.runId = :run and p.state = :published and p.paperReason is not null";
    private static final String OF_YEAR = " from AnnualStatement p join Employee e on e.id = p.employeeId"
            + " where p.year = :year and p.state = :published and p.visibleFromAt <= :now and p.paperReason is not null";
    private static final String BY_NAME = " order by e.name.lastName, e.name.firstName, e.number, p.id";
    private static final String ROW = "select new nl.strook.payslips.PaperRow(e.id, e.number, e.name, p.paperReason)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentVault vault;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The newest published runs, whether somebody is on their paper list or not. */
    public List<PayslipRun> runs() {
        return entityManager
                .createQuery(
                        "select new nl.strook.payslips.PayslipRun(p.runId, p.periodLabel, p.runNumber, p.paymentOn)"
                                + " from Payslip p where p.state = :published"
                                + " group by p.runId, p.periodLabel, p.runNumber, p.paymentOn"
                                + " order by p.paymentOn desc, p.runNumber desc",
                        PayslipRun.class)
                .setParameter("published", PayslipState.PUBLISHED)
                .setMaxResults(MOST_RUNS)
                .getResultList();
    }

    /** Years with annual statements on paper, newest first. */
    public List<Integer> years() {
        return entityManager
                .createQuery(
                        "select distinct p.year from AnnualStatement p where p.state = :published"
                                + " and p.visibleFromAt <= :now and p.paperReason is not null order by p.year desc",
                        Integer.class)
                .setParameter("published", PayslipState.PUBLISHED)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Those on the paper list of a run, by name. */
    public List<PaperRow> list(UUID runId, int first, int size) {
        return ofRun(ROW + OF_RUN + BY_NAME, PaperRow.class, runId)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(UUID runId) {
        return ofRun("select count(p)" + OF_RUN, Long.class, runId).getSingleResult();
    }

    /** The documents of the paper list of a run in the order of the list; one line in the audit trail for all of them. */
    @Audited("payslips.print")
    public List<UUID> toPrint(UUID runId) {
        List<UUID> documents = ofRun("select p.documentId" + OF_RUN + BY_NAME, UUID.class, runId)
                .getResultList();
        trail.record(AuditEvent.of("payslips.print")
                .about("PayrollRun", runId)
                .after(Map.of("documents", documents.size())));
        return documents;
    }

    /** The annual statements of a year on paper. */
    @Audited("payslips.printStatements")
    public List<UUID> toPrint(int year) {
        List<UUID> documents = entityManager
                .createQuery("select p.documentId" + OF_YEAR + BY_NAME, UUID.class)
                .setParameter("year", year)
                .setParameter("published", PayslipState.PUBLISHED)
                .setParameter("now", clock.instant())
                .getResultList();
        trail.record(
                AuditEvent.of("payslips.printStatements").after(Map.of("year", year, "documents", documents.size())));
        return documents;
    }

    /** The PDFs of a few of the documents that {@code toPrint} named, in the order of the ids. */
    public List<byte[]> pdfs(List<UUID> documentIds) {
        Map<UUID, byte[]> found = vault.pdfs(entityManager, documentIds);
        return documentIds.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .toList();
    }

    private <T> TypedQuery<T> ofRun(String jpql, Class<T> type, UUID runId) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("run", runId)
                .setParameter("published", PayslipState.PUBLISHED);
    }
}
