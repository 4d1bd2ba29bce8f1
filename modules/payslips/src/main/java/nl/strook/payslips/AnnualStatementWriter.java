package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.report.AnnualStatementSheet;
import nl.strook.core.report.ReportRenderer;
import nl.strook.core.report.ReportTemplate;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.Employees;
import nl.strook.core.workforce.TaxCreditRequest;
import nl.strook.core.workforce.WorkforceFacts;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;

/**
 * Makes the annual statements that a publication completes: for everyone when the last regular payment of the year is out,
 * for a leaver with the last payslip, and anew when a later payment changes a year that already had its statement. A chunk
 * takes the same few statements of the database whatever its size, and a statement is made once per payslip, for ever.
 */
@ApplicationScoped
@Transactional
@SystemWork("Called by the batch artifacts of the annual statements, under the job's tenant")
public class AnnualStatementWriter {

    private static final String COMPLETES = " from Payslip p where p.runId = :run and p.state = :published"
            + " and (:last = true or p.lastOfEmployment = true or exists (select s.id from AnnualStatement s"
            + " where s.employmentId = p.employmentId and s.year = :year))";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Employees employees;

    @Inject
    WorkforceFacts facts;

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
    Clock clock;

    /** A statement to make: the payslip with the year's totals, and what is printed beside them. */
    private record Draft(Payslip payslip, PayslipDocument last, Bsn bsn, List<CreditTerm> credit, int edition) {

        Locale locale() {
            return Locale.forLanguageTag(last.content().person().language());
        }

        AnnualStatementSheet on(AnnualStatementSheets sheets, Clock clock) {
            return sheets.sheet(last.content(), bsn.digits(), credit, edition > 1, clock);
        }

        AnnualStatementDocument document() {
            return new AnnualStatementDocument(last.period(), last.content(), credit, bsn.masked());
        }
    }

    boolean completesAny(AnnualStatementOrder order) {
        return completed("select count(p)" + COMPLETES, Long.class, order).getSingleResult() > 0;
    }

    /**
     * Makes what a chunk of the run's payslips completes. Whoever has no BSN gets none: the run's finding told the bureau.
     */
    @Audited("payslips.annualStatements")
    public void make(AnnualStatementOrder order, List<UUID> payslipIds) {
        List<UUID> completed = completed(
                        "select p.employmentId" + COMPLETES + " and p.id in :payslips", UUID.class, order)
                .setParameter("payslips", payslipIds)
                .getResultList();
        if (completed.isEmpty()) {
            return;
        }
        Map<UUID, List<AnnualStatement>> earlier = earlier(completed, order.year());
        List<Payslip> due = latest(completed, order.year()).stream()
                .filter(payslip -> earlier.getOrDefault(payslip.getEmploymentId(), List.of()).stream()
                        .noneMatch(statement -> payslip.getId().equals(statement.getPayslipId())))
                .toList();
        List<AnnualStatement> made = new ArrayList<>();
        Map<Locale, List<Draft>> byLanguage = new LinkedHashMap<>();
        drafts(due, earlier)
                .forEach(draft -> byLanguage
                        .computeIfAbsent(draft.locale(), language -> new ArrayList<>())
                        .add(draft));
        PaperReasons.Split split =
                paper.split(due.stream().map(Payslip::getEmployeeId).toList());
        byLanguage.forEach((locale, drafts) -> made.addAll(archive(order, locale, drafts, split)));
        entityManager.flush();
        mails.replaced(made.stream()
                .flatMap(each -> earlier.getOrDefault(each.getEmploymentId(), List.of()).stream())
                .toList());
        if (order.withNotice()) {
            mails.newStatements(made, split.digital());
        }
        entityManager.clear();
    }

    private List<Draft> drafts(List<Payslip> due, Map<UUID, List<AnnualStatement>> earlier) {
        if (due.isEmpty()) {
            return List.of();
        }
        Map<UUID, Bsn> bsns =
                employees.bsnsOf(due.stream().map(Payslip::getEmployeeId).toList());
        Map<UUID, List<TaxCreditRequest>> credit =
                facts.creditRequests(due.stream().map(Payslip::getEmploymentId).toList());
        Map<UUID, PayslipDocument> documents = vault.contents(
                entityManager, due.stream().map(Payslip::getDocumentId).toList(), PayslipDocument.class);
        List<Draft> drafts = new ArrayList<>();
        for (Payslip payslip : due) {
            Bsn bsn = bsns.get(payslip.getEmployeeId());
            PayslipDocument document = documents.get(payslip.getDocumentId());
            if (bsn != null && document != null) {
                List<AnnualStatement> before = earlier.getOrDefault(payslip.getEmploymentId(), List.of());
                before.forEach(AnnualStatement::replaced);
                int edition = before.stream()
                                .mapToInt(AnnualStatement::getEdition)
                                .max()
                                .orElse(0)
                        + 1;
                List<TaxCreditRequest> requests = credit.getOrDefault(payslip.getEmploymentId(), List.of());
                drafts.add(new Draft(payslip, document, bsn, AnnualStatementSheets.terms(requests), edition));
            }
        }
        return drafts;
    }

    private List<AnnualStatement> archive(
            AnnualStatementOrder order, Locale locale, List<Draft> drafts, PaperReasons.Split split) {
        AnnualStatementSheets sheets = new AnnualStatementSheets(locale);
        List<byte[]> pdfs = renderer.renderAll(
                ReportTemplate.annualStatement(order.year()),
                brand.current(),
                locale,
                drafts.stream().map(draft -> draft.on(sheets, clock)).toList());
        List<AnnualStatement> made = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            ArchivedDocument archived = vault.seal(draft.payslip().getEmploymentId(), draft.document(), pdfs.get(i));
            entityManager.persist(archived);
            AnnualStatement statement = AnnualStatement.of(
                    draft.payslip(),
                    archived.getId(),
                    order.year(),
                    draft.edition(),
                    order.statementVisibleFrom(draft.payslip().isLastOfEmployment()),
                    split.paper().get(draft.payslip().getEmployeeId()));
            entityManager.persist(statement);
            made.add(statement);
        }
        return made;
    }

    private <T> TypedQuery<T> completed(String jpql, Class<T> type, AnnualStatementOrder order) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("run", order.runId())
                .setParameter("published", PayslipState.PUBLISHED)
                .setParameter("last", order.lastOfYear())
                .setParameter("year", order.year());
    }

    /** The published payslip of each employment that holds the totals of the whole year so far. */
    private List<Payslip> latest(List<UUID> employmentIds, int year) {
        return List.copyOf(entityManager
                .createQuery(
                        "select p from Payslip p where p.employmentId in :employments and p.state = :published"
                                + " and p.paymentOn between :first and :last order by p.paymentOn, p.id",
                        Payslip.class)
                .setParameter("employments", employmentIds)
                .setParameter("published", PayslipState.PUBLISHED)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultStream()
                .collect(Collectors.toMap(
                        Payslip::getEmploymentId, Function.identity(), (older, newer) -> newer, LinkedHashMap::new))
                .values());
    }

    private Map<UUID, List<AnnualStatement>> earlier(List<UUID> employmentIds, int year) {
        return entityManager
                .createQuery(
                        "select s from AnnualStatement s where s.employmentId in :employments and s.year = :year",
                        AnnualStatement.class)
                .setParameter("employments", employmentIds)
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.groupingBy(AnnualStatement::getEmploymentId));
    }
}
