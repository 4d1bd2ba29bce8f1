package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.EmployeeAccount;
import nl.strook.core.identity.OpenToEmployee;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.job.JobProgress;
import nl.strook.core.report.PayslipSheet;
import nl.strook.core.report.ReportRenderer;
import nl.strook.core.report.ReportTemplate;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.api.PayslipPublication;

/** Keeps the payslips of runs: renders and archives them after approval, makes them visible at publication. */
@ApplicationScoped
@Transactional
@SystemWork("The payroll run checks who may approve and publish; this is its last step")
public class PayslipArchive implements PayslipPublication {

    private static final int BATCH = 50;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReportRenderer renderer;

    @Inject
    DocumentVault vault;

    @Inject
    TenantBrand brand;

    @Inject
    PaperReasons paper;

    @Inject
    PayslipMails mails;

    @Inject
    AnnualStatementOrders statements;

    @Inject
    Clock clock;

    @Override
    @Audited("payslips.archive")
    public void archive(PaidPeriod period, List<PayslipContent> slips) {
        Set<UUID> there = new HashSet<>(entityManager
                .createQuery(
                        "select p.employmentId from Payslip p where p.runId = :run and p.employmentId in :employments",
                        UUID.class)
                .setParameter("run", period.runId())
                .setParameter(
                        "employments",
                        slips.stream().map(PayslipContent::employmentId).toList())
                .getResultList());
        Map<String, List<PayslipContent>> byLanguage = new LinkedHashMap<>();
        slips.stream()
                .filter(slip -> !there.contains(slip.employmentId()))
                .forEach(slip -> byLanguage
                        .computeIfAbsent(slip.person().language(), language -> new ArrayList<>())
                        .add(slip));
        byLanguage.forEach((language, open) -> archive(period, Locale.forLanguageTag(language), open));
    }

    private void archive(PaidPeriod period, Locale locale, List<PayslipContent> slips) {
        PayslipSheets sheets = new PayslipSheets(locale);
        List<PayslipSheet> ready =
                slips.stream().map(slip -> sheets.sheet(period, slip, clock)).toList();
        List<byte[]> pdfs = renderer.renderAll(
                ReportTemplate.payslip(period.paymentOn().getYear()), brand.current(), locale, ready);
        for (int i = 0; i < slips.size(); i++) {
            ArchivedDocument document =
                    vault.seal(slips.get(i).resultId(), new PayslipDocument(period, slips.get(i)), pdfs.get(i));
            entityManager.persist(document);
            entityManager.persist(Payslip.plan(period, slips.get(i), document.getId()));
            if (i % BATCH == BATCH - 1) {
                entityManager.flush();
                entityManager.clear();
            }
        }
        entityManager.flush();
        entityManager.clear();
    }

    @Override
    public long archived(UUID runId) {
        return entityManager
                .createQuery("select count(p) from Payslip p where p.runId = :run", Long.class)
                .setParameter("run", runId)
                .getSingleResult();
    }

    @Override
    @Audited("payslips.drop")
    public void drop(UUID runId) {
        entityManager.flush();
        List<UUID> documents = entityManager
                .createQuery(
                        "select p.documentId from Payslip p where p.runId = :run and p.state = :planned", UUID.class)
                .setParameter("run", runId)
                .setParameter("planned", PayslipState.PLANNED)
                .getResultList();
        entityManager
                .createQuery("delete from Payslip p where p.runId = :run and p.state = :planned")
                .setParameter("run", runId)
                .setParameter("planned", PayslipState.PLANNED)
                .executeUpdate();
        for (int from = 0; from < documents.size(); from += BATCH) {
            entityManager
                    .createQuery("delete from ArchivedDocument d where d.id in :ids")
                    .setParameter("ids", documents.subList(from, Math.min(from + BATCH, documents.size())))
                    .executeUpdate();
        }
    }

    @Override
    public Optional<JobProgress> statements(UUID runId) {
        return statements.progress(runId);
    }

    @Override
    @Audited("payslips.publish")
    public void publish(PaidPeriod period, Instant visibleFrom, boolean notify) {
        int published = entityManager
                .createQuery(
                        "update Payslip p set p.state = :published, p.visibleFromAt = :from, p.version = p.version + 1"
                                + " where p.runId = :run and p.state = :planned")
                .setParameter("published", PayslipState.PUBLISHED)
                .setParameter("from", visibleFrom)
                .setParameter("run", period.runId())
                .setParameter("planned", PayslipState.PLANNED)
                .executeUpdate();
        if (published == 0) {
            return;
        }
        Map<UUID, EmployeeAccount> digital = paper.mark(period.runId());
        if (notify) {
            mails.newPayslips(period, visibleFrom, digital);
        }
        statements.order(AnnualStatementOrder.of(period, visibleFrom, notify));
    }

    @Override
    @OpenToEmployee("Names a page and the right that it asks, nothing of anybody")
    public Page page() {
        return new Page("payslips/payslip", PayslipPermissions.SEE_ID);
    }
}
