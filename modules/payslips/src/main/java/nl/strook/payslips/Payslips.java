package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import org.jspecify.annotations.Nullable;

/**
 * What an employee reads of the own payslips. Somebody else's, a planned one and one before its moment do not exist here, nor
 * does one that was given on paper, until the employee says yes to the portal: then all of them do.
 */
@ApplicationScoped
@Transactional
public class Payslips {

    private static final String ROW = "select new nl.strook.payslips.PayslipRow(p.id, p.periodLabel, p.labelYear,"
            + " p.labelNumber, p.periodKind, p.runNumber, p.firstOn, p.lastOn, p.paymentOn, p.grossCents, p.taxCents,"
            + " p.pensionCents, p.deductionCents, p.netCents, p.openedAt) from Payslip p";

    private static final String OWN_VISIBLE =
            " where p.employeeId = :employee and p.state = :published and p.visibleFromAt <= :now"
                    + " and (p.paperReason is null or exists (select c.id from DeliveryChoice c"
                    + " where c.currentOf = :employee and c.channel = :digital))";

    private static final String NEWEST_FIRST = " order by p.paymentOn desc, p.firstOn desc, p.runNumber desc, p.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentVault vault;

    @Inject
    AnnualStatements statements;

    @Inject
    CurrentUser user;

    @Inject
    Deliveries deliveries;

    @Inject
    DocumentNames names;

    @Inject
    Clock clock;

    /** The newest payslips of the current employee. */
    @RequiresPermission(PayslipPermissions.READ_OWN_ID)
    public List<PayslipRow> newest(int howMany) {
        return ownVisible(ROW + OWN_VISIBLE + NEWEST_FIRST, PayslipRow.class)
                .setMaxResults(howMany)
                .getResultList();
    }

    /**
     * The page of a year, in one transaction.
     *
     * @param year that was asked for; null, or one without payslips, gives the newest
     */
    @RequiresPermission(PayslipPermissions.READ_OWN_ID)
    public PayslipOverview overview(@Nullable Integer year) {
        List<PayslipYear> years = years();
        int newest =
                years.isEmpty() ? LocalDate.now(clock).getYear() : years.get(0).year();
        int shown = years.stream()
                .map(PayslipYear::year)
                .filter(each -> each.equals(year))
                .findFirst()
                .orElse(newest);
        return new PayslipOverview(years, shown, ofYear(shown), statements.own());
    }

    /** Newest first. */
    private List<PayslipYear> years() {
        return ownVisible(
                        "select new nl.strook.payslips.PayslipYear(p.labelYear, count(p), sum(p.netCents)) from Payslip p"
                                + OWN_VISIBLE + " group by p.labelYear order by p.labelYear desc",
                        PayslipYear.class)
                .getResultList();
    }

    /** Newest first; at most one per payment, so a year is one page. */
    private List<PayslipRow> ofYear(int year) {
        return ownVisible(ROW + OWN_VISIBLE + " and p.labelYear = :year" + NEWEST_FIRST, PayslipRow.class)
                .setParameter("year", year)
                .setMaxResults(200)
                .getResultList();
    }

    /** Opens a payslip of the current employee and remembers that it was opened. */
    @RequiresPermission(PayslipPermissions.READ_OWN_ID)
    @Audited("payslips.open")
    public Optional<PayslipView> open(UUID id) {
        return own(id).map(payslip -> {
            payslip.opened(clock.instant());
            return view(payslip);
        });
    }

    /** The archived PDF of a payslip of the current employee. */
    @RequiresPermission(PayslipPermissions.READ_OWN_ID)
    @Audited("payslips.download")
    public Optional<StoredPdf> pdf(UUID id) {
        return own(id).map(payslip -> {
            payslip.opened(clock.instant());
            return vault.pdf(entityManager, payslip.getDocumentId(), names.of(payslip));
        });
    }

    private Optional<Payslip> own(UUID id) {
        UUID employee = user.employeeId().orElse(null);
        Payslip payslip = entityManager.find(Payslip.class, id);
        boolean mine = payslip != null
                && payslip.getEmployeeId().equals(employee)
                && payslip.isVisibleAt(clock.instant())
                && (!payslip.isOnPaper() || deliveries.isDigital());
        return mine ? Optional.of(payslip) : Optional.empty();
    }

    private PayslipView view(Payslip payslip) {
        Payslip older = neighbour(payslip, true);
        Payslip newer = neighbour(payslip, false);
        Payslip before = older != null && older.getEmploymentId().equals(payslip.getEmploymentId()) ? older : null;
        Map<UUID, PayslipDocument> documents = vault.contents(
                entityManager,
                before == null
                        ? List.of(payslip.getDocumentId())
                        : List.of(payslip.getDocumentId(), before.getDocumentId()),
                PayslipDocument.class);
        PayslipDocument document = Objects.requireNonNull(documents.get(payslip.getDocumentId()));
        PayslipDocument compared = before == null ? null : documents.get(before.getDocumentId());
        return new PayslipView(
                payslip.getId(),
                document.period(),
                document.content(),
                compared == null ? null : compared.content(),
                compared == null ? null : compared.period(),
                older == null ? null : older.getId(),
                newer == null ? null : newer.getId());
    }

    private @Nullable Payslip neighbour(Payslip payslip, boolean older) {
        String compare = older
                ? " and (p.paymentOn < :payment or (p.paymentOn = :payment and p.id < :id))"
                        + " order by p.paymentOn desc, p.id desc"
                : " and (p.paymentOn > :payment or (p.paymentOn = :payment and p.id > :id)) order by p.paymentOn, p.id";
        return ownVisible("select p from Payslip p" + OWN_VISIBLE + compare, Payslip.class)
                .setParameter("payment", payslip.getPaymentOn())
                .setParameter("id", payslip.getId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private <T> TypedQuery<T> ownVisible(String jpql, Class<T> type) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("employee", user.employeeId().orElse(new UUID(0, 0)))
                .setParameter("published", PayslipState.PUBLISHED)
                .setParameter("digital", DeliveryChannel.DIGITAL)
                .setParameter("now", clock.instant());
    }
}
