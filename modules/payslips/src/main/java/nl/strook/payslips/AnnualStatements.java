package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.Employees;
import nl.strook.core.workforce.WorkforceFacts;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;

/** What an employee reads of the own annual statements: visible after the year, or at the end of employment. */
@ApplicationScoped
@Transactional
public class AnnualStatements {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentVault vault;

    @Inject
    Employees employees;

    @Inject
    WorkforceFacts facts;

    @Inject
    CurrentUser user;

    @Inject
    Deliveries deliveries;

    @Inject
    DocumentNames names;

    @Inject
    Clock clock;

    /** Newest year first; one employee has few. */
    @RequiresPermission(PayslipPermissions.READ_OWN_ID)
    public List<AnnualStatementRow> own() {
        return entityManager
                .createQuery(
                        "select new nl.strook.payslips.AnnualStatementRow(s.id, s.year, s.edition) from AnnualStatement s"
                                + " where s.employeeId = :employee and s.state = :published and s.visibleFromAt <= :now"
                                + " and (s.paperReason is null or exists (select c.id from DeliveryChoice c"
                                + " where c.currentOf = :employee and c.channel = :digital))"
                                + " order by s.year desc, s.id",
                        AnnualStatementRow.class)
                .setParameter("employee", user.employeeId().orElse(new UUID(0, 0)))
                .setParameter("published", PayslipState.PUBLISHED)
                .setParameter("digital", DeliveryChannel.DIGITAL)
                .setParameter("now", clock.instant())
                .setMaxResults(100)
                .getResultList();
    }

    /**
     * Opens one on screen; somebody else's does not exist here.
     *
     * @param locale in which it is shown; the PDF stays in the language in which it was made
     */
    @RequiresPermission(PayslipPermissions.READ_OWN_ID)
    @Audited("payslips.openAnnualStatement")
    public Optional<AnnualStatementView> open(UUID id, Locale locale) {
        return own(id).map(statement -> view(statement, locale));
    }

    /** The archived PDF; somebody else's does not exist here. */
    @RequiresPermission(PayslipPermissions.READ_OWN_ID)
    @Audited("payslips.downloadAnnualStatement")
    public Optional<StoredPdf> pdf(UUID id) {
        return own(id).map(statement -> vault.pdf(entityManager, statement.getDocumentId(), names.of(statement)));
    }

    private Optional<AnnualStatement> own(UUID id) {
        UUID employee = user.employeeId().orElse(null);
        AnnualStatement statement = entityManager.find(AnnualStatement.class, id);
        boolean mine = statement != null
                && statement.getEmployeeId().equals(employee)
                && statement.isVisibleAt(clock.instant())
                && (!statement.isOnPaper() || deliveries.isDigital());
        return mine ? Optional.of(statement) : Optional.empty();
    }

    private AnnualStatementView view(AnnualStatement statement, Locale locale) {
        UUID id = statement.getDocumentId();
        AnnualStatementDocument document =
                Objects.requireNonNull(vault.contents(entityManager, List.of(id), AnnualStatementDocument.class)
                        .get(id));
        List<CreditTerm> credit = document.credit();
        String bsn = document.maskedBsn();
        return new AnnualStatementView(
                statement.getId(),
                new AnnualStatementSheets(locale)
                        .sheet(
                                document.content(),
                                bsn == null ? maskedBsn(statement.getEmployeeId()) : bsn,
                                credit == null ? credit(statement.getEmploymentId()) : credit,
                                statement.getEdition() > 1,
                                clock));
    }

    /** For a document that does not hold it. */
    private List<CreditTerm> credit(UUID employment) {
        return AnnualStatementSheets.terms(
                facts.creditRequests(List.of(employment)).getOrDefault(employment, List.of()));
    }

    /** For a document that does not hold it; dots alone when the employee has none any more. */
    private String maskedBsn(UUID employee) {
        Bsn bsn = employees.bsnsOf(List.of(employee)).get(employee);
        return bsn == null ? "\u2022".repeat(9) : bsn.masked();
    }
}
