package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.payroll.api.CalculatedPayslip;
import nl.strook.payroll.api.CalculatedPayslips;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payslips.StaffPayslipView.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What staff with the right see of the payslips of the current employer: all of them, also before they are published. Each
 * one that is opened leaves a line in the audit trail.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(PayslipPermissions.SEE_ID)
public class StaffPayslips {

    private static final String MATCHES = " from Payslip p join Employee e on e.id = p.employeeId"
            + " where (:anyRun = true or p.runId = :run) and (:text = '%%' or lower(e.name.lastName) like :text escape '!'"
            + " or lower(e.name.firstName) like :text escape '!' or e.number like :text escape '!')";

    private static final int MOST_RUNS = 60;

    /** Behind every id. */
    private static final UUID LAST_ID = new UUID(-1, -1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentVault vault;

    @Inject
    CalculatedPayslips calculated;

    @Inject
    DocumentNames names;

    @Inject
    AuditTrail audit;

    /** Newest payment first, then by name. */
    public List<StaffPayslipRow> list(StaffPayslipFilter filter, int first, int size) {
        return bind(
                        entityManager.createQuery(
                                "select new nl.strook.payslips.StaffPayslipRow(p.id, e.number, e.name, p.periodLabel,"
                                        + " p.runNumber, p.paymentOn, p.grossCents, p.netCents, p.state,"
                                        + " p.visibleFromAt, p.openedAt)" + MATCHES
                                        + " order by p.paymentOn desc, e.name.lastName, e.name.firstName, e.number, p.id",
                                StaffPayslipRow.class),
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(StaffPayslipFilter filter) {
        return bind(entityManager.createQuery("select count(p)" + MATCHES, Long.class), filter)
                .getSingleResult();
    }

    /** The newest runs that have payslips. */
    public List<PayslipRun> runs() {
        return entityManager
                .createQuery(
                        "select new nl.strook.payslips.PayslipRun(p.runId, p.periodLabel, p.runNumber, p.paymentOn)"
                                + " from Payslip p group by p.runId, p.periodLabel, p.runNumber, p.paymentOn"
                                + " order by p.paymentOn desc, p.runNumber desc",
                        PayslipRun.class)
                .setMaxResults(MOST_RUNS)
                .getResultList();
    }

    /**
     * Opens a payslip as the employee sees it.
     *
     * @param id of the payslip, or of the line of a run's results that it is made from
     */
    @Audited("payslips.see")
    public Optional<StaffPayslipView> open(UUID id) {
        CalculatedPayslip draft = calculated.find(id).orElse(null);
        Payslip payslip = archived(id, draft);
        if (payslip == null && draft == null) {
            return Optional.empty();
        }
        StaffPayslipView view = payslip != null ? view(payslip) : draft(Objects.requireNonNull(draft));
        record(
                "payslips.see",
                view.slip().id(),
                view.slip().period(),
                view.slip().content());
        return Optional.of(view);
    }

    /** The archived PDF; empty too as long as it is not made. */
    @Audited("payslips.downloadAsStaff")
    public Optional<StoredPdf> pdf(UUID id) {
        Payslip payslip = archived(id, calculated.find(id).orElse(null));
        if (payslip == null) {
            return Optional.empty();
        }
        PayslipDocument content = document(payslip);
        record("payslips.downloadAsStaff", payslip.getId(), content.period(), content.content());
        return Optional.of(vault.pdf(entityManager, payslip.getDocumentId(), names.of(payslip)));
    }

    private void record(String action, UUID id, PaidPeriod period, PayslipContent content) {
        audit.record(AuditEvent.of(action)
                .about("Payslip", id)
                .after(Map.of(
                        "period", period.label(), "employee", content.person().number())));
    }

    /** By its own id, or by the line of a run's results that it was made from. */
    private @Nullable Payslip archived(UUID id, @Nullable CalculatedPayslip draft) {
        if (draft == null) {
            return entityManager.find(Payslip.class, id);
        }
        return one(entityManager
                .createQuery(
                        "select p from Payslip p where p.runId = :run and p.employmentId = :employment", Payslip.class)
                .setParameter("run", draft.period().runId())
                .setParameter("employment", draft.content().employmentId()));
    }

    private StaffPayslipView draft(CalculatedPayslip slip) {
        Payslip older = neighbour(slip.content().employmentId(), slip.period().paymentOn(), LAST_ID, true);
        return view(
                slip.content().resultId(),
                new PayslipDocument(slip.period(), slip.content()),
                older,
                null,
                new Standing(null, null, null));
    }

    private StaffPayslipView view(Payslip payslip) {
        UUID employment = payslip.getEmploymentId();
        LocalDate payment = payslip.getPaymentOn();
        return view(
                payslip.getId(),
                document(payslip),
                neighbour(employment, payment, payslip.getId(), true),
                neighbour(employment, payment, payslip.getId(), false),
                new Standing(payslip.getState(), payslip.getVisibleFromAt(), payslip.getOpenedAt()));
    }

    private StaffPayslipView view(
            UUID id, PayslipDocument document, @Nullable Payslip older, @Nullable Payslip newer, Standing standing) {
        PayslipDocument compared = older == null ? null : document(older);
        PayslipView view = new PayslipView(
                id,
                document.period(),
                document.content(),
                compared == null ? null : compared.content(),
                compared == null ? null : compared.period(),
                older == null ? null : older.getId(),
                newer == null ? null : newer.getId());
        return new StaffPayslipView(view, standing);
    }

    /** Of the same employment, so that the two can be compared. */
    private @Nullable Payslip neighbour(UUID employment, LocalDate payment, UUID id, boolean older) {
        String compare = older
                ? " and (p.paymentOn < :payment or (p.paymentOn = :payment and p.id < :id))"
                        + " order by p.paymentOn desc, p.id desc"
                : " and (p.paymentOn > :payment or (p.paymentOn = :payment and p.id > :id)) order by p.paymentOn, p.id";
        return one(entityManager
                .createQuery("select p from Payslip p where p.employmentId = :employment" + compare, Payslip.class)
                .setParameter("employment", employment)
                .setParameter("payment", payment)
                .setParameter("id", id));
    }

    private PayslipDocument document(Payslip payslip) {
        UUID document = payslip.getDocumentId();
        return Objects.requireNonNull(vault.contents(entityManager, List.of(document), PayslipDocument.class)
                .get(document));
    }

    private static @Nullable Payslip one(TypedQuery<Payslip> query) {
        return query.setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, StaffPayslipFilter filter) {
        UUID run = filter.runId();
        return query.setParameter("anyRun", run == null)
                .setParameter("run", run == null ? new UUID(0, 0) : run)
                .setParameter("text", filter.pattern());
    }
}
