package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.report.AnnualStatementSheet;
import nl.strook.core.report.ReportRenderer;
import nl.strook.core.report.ReportTemplate;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.Employees;
import nl.strook.payroll.api.PaidPeriod;

/**
 * Makes the annual statements that a publication completes: for everyone when the last regular payment of the year is out,
 * for a leaver with the last payslip, and anew when a later payment changes a year that already had its statement.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@SystemWork("Part of the publication, which has checked its caller")
public class AnnualStatementWriter {

    /** Day in January from which the statement over the year before is visible. */
    private static final int RELEASE_DAY = 15;

    private static final LocalTime RELEASE_TIME = LocalTime.of(7, 0);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Employees employees;

    @Inject
    Payslips payslips;

    @Inject
    ReportRenderer renderer;

    @Inject
    DocumentVault vault;

    @Inject
    TenantBrand brand;

    @Inject
    PayslipMails mails;

    @Inject
    Clock clock;

    /** @param visibleFrom when the payslips of the run become visible; the statement of a leaver comes with them */
    @Audited("payslips.annualStatements")
    public void afterPublication(PaidPeriod period, Instant visibleFrom, boolean notify) {
        int year = period.paymentOn().getYear();
        ZonedDateTime release =
                LocalDate.of(year + 1, 1, RELEASE_DAY).atTime(RELEASE_TIME).atZone(StrookTime.ZONE);
        Instant afterTheYear = release.toInstant().isAfter(visibleFrom) ? release.toInstant() : visibleFrom;
        List<AnnualStatement> made = new ArrayList<>();
        for (Payslip payslip : completedBy(period)) {
            Instant visible = payslip.isLastOfEmployment() ? visibleFrom : afterTheYear;
            make(payslip, year, visible).ifPresent(made::add);
        }
        if (notify) {
            made.stream()
                    .filter(statement -> !statement.getVisibleFromAt().isAfter(visibleFrom))
                    .findFirst()
                    .ifPresent(first -> mails.newStatements(
                            made.stream()
                                    .filter(each -> each.getVisibleFromAt().equals(first.getVisibleFromAt()))
                                    .toList(),
                            first.getVisibleFromAt()));
        }
    }

    private List<Payslip> completedBy(PaidPeriod period) {
        return entityManager
                .createQuery(
                        "select p from Payslip p where p.runId = :run and p.state = :published and (:last = true"
                                + " or p.lastOfEmployment = true or exists (select s.id from AnnualStatement s"
                                + " where s.employmentId = p.employmentId and s.year = :year)) order by p.id",
                        Payslip.class)
                .setParameter("run", period.runId())
                .setParameter("published", PayslipState.PUBLISHED)
                .setParameter("last", period.lastOfYear())
                .setParameter("year", period.paymentOn().getYear())
                .getResultList();
    }

    private Optional<AnnualStatement> make(Payslip last, int year, Instant visibleFrom) {
        Bsn bsn = employees.bsnOf(last.getEmployeeId()).orElse(null);
        if (bsn == null) {
            // Without a BSN there can be no statement; the run's finding "no BSN" told the bureau.
            return Optional.empty();
        }
        List<AnnualStatement> earlier = entityManager
                .createQuery(
                        "select s from AnnualStatement s where s.employmentId = :employment and s.year = :year"
                                + " order by s.edition desc",
                        AnnualStatement.class)
                .setParameter("employment", last.getEmploymentId())
                .setParameter("year", year)
                .getResultList();
        int edition = earlier.isEmpty() ? 1 : earlier.get(0).getEdition() + 1;
        earlier.forEach(AnnualStatement::replaced);
        PayslipDocument document = payslips.document(last);
        Locale locale = Locale.forLanguageTag(document.content().person().language());
        AnnualStatementSheet sheet =
                new AnnualStatementSheets(locale).sheet(document, bsn.digits(), edition > 1, clock);
        byte[] pdf = renderer.render(ReportTemplate.annualStatement(year), brand.current(), locale, sheet);
        UUID subject = last.getEmploymentId();
        ArchivedDocument archived = vault.seal(subject, document, pdf);
        entityManager.persist(archived);
        AnnualStatement statement = new AnnualStatement(
                last.getEmploymentId(), last.getEmployeeId(), archived.getId(), year, edition, visibleFrom);
        entityManager.persist(statement);
        return Optional.of(statement);
    }
}
