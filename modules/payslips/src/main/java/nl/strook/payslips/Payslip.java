package nl.strook.payslips;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.engine.PayslipCalculation.Totals;
import nl.strook.payroll.engine.PeriodKind;
import org.jspecify.annotations.Nullable;

/** A payslip: what lists and totals need of it; the document itself is an {@link ArchivedDocument}. */
@Entity
public class Payslip extends TenantEntity {

    @Column(name = "run_id", nullable = false, updatable = false)
    private UUID runId;

    @Column(name = "employment_id", nullable = false, updatable = false)
    private UUID employmentId;

    @Column(name = "employee_id", nullable = false, updatable = false)
    private UUID employeeId;

    @Column(name = "document_id", nullable = false, updatable = false)
    private UUID documentId;

    @Column(name = "period_label", nullable = false, length = 20, updatable = false)
    private String periodLabel;

    @Column(name = "label_year", nullable = false, updatable = false)
    private int labelYear;

    @Column(name = "label_number", nullable = false, updatable = false)
    private int labelNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_kind", nullable = false, length = 20, updatable = false)
    private PeriodKind periodKind;

    @Column(name = "run_number", nullable = false, updatable = false)
    private int runNumber;

    @Column(name = "first_on", nullable = false, updatable = false)
    private LocalDate firstOn;

    @Column(name = "last_on", nullable = false, updatable = false)
    private LocalDate lastOn;

    @Column(name = "payment_on", nullable = false, updatable = false)
    private LocalDate paymentOn;

    /** Whether the employment ended with this payment. */
    @Column(name = "last_of_employment", nullable = false, updatable = false)
    private boolean lastOfEmployment;

    @Column(name = "gross_cents", nullable = false, updatable = false)
    private long grossCents;

    @Column(name = "tax_cents", nullable = false, updatable = false)
    private long taxCents;

    @Column(name = "pension_cents", nullable = false, updatable = false)
    private long pensionCents;

    @Column(name = "deduction_cents", nullable = false, updatable = false)
    private long deductionCents;

    @Column(name = "net_cents", nullable = false, updatable = false)
    private long netCents;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private PayslipState state;

    /** From when the employee sees it; null while planned. */
    @Column(name = "visible_from_at")
    private Instant visibleFromAt;

    /** Why it is on the employer's paper list since its publication; null when it was given in the portal. */
    @Enumerated(EnumType.STRING)
    @Column(name = "paper_reason", length = 20)
    private PaperReason paperReason;

    /** First time that the employee opened it; null until then. */
    @Column(name = "opened_at")
    private Instant openedAt;

    protected Payslip() {}

    /** A planned payslip: archived, visible to nobody. */
    static Payslip plan(PaidPeriod period, PayslipContent content, UUID documentId) {
        Totals totals = content.calculation().totals();
        Payslip payslip = new Payslip();
        payslip.runId = period.runId();
        payslip.employmentId = content.employmentId();
        payslip.employeeId = content.employeeId();
        payslip.documentId = documentId;
        payslip.periodLabel = period.label();
        payslip.labelYear = period.labelYear();
        payslip.labelNumber = period.labelNumber();
        payslip.periodKind = period.kind();
        payslip.runNumber = period.runNumber();
        payslip.firstOn = period.firstDay();
        payslip.lastOn = period.lastDay();
        payslip.paymentOn = period.paymentOn();
        payslip.lastOfEmployment = content.job().employedUntil() != null
                && !content.job().employedUntil().isAfter(period.lastDay());
        payslip.grossCents = totals.grossCents();
        payslip.taxCents = totals.taxCents();
        payslip.pensionCents = totals.pensionEmployeeCents();
        payslip.deductionCents = totals.deductionCents();
        payslip.netCents = totals.netCents();
        payslip.state = PayslipState.PLANNED;
        return payslip;
    }

    /** Calls a published payslip back; the employee no longer sees it. */
    void withdraw() {
        if (state != PayslipState.PUBLISHED) {
            throw BusinessRuleViolation.of("payslips.withdraw.notPublished", periodLabel);
        }
        state = PayslipState.WITHDRAWN;
    }

    boolean isVisibleAt(Instant moment) {
        return (state == PayslipState.PUBLISHED || state == PayslipState.REPLACED)
                && visibleFromAt != null
                && !visibleFromAt.isAfter(moment);
    }

    void opened(Instant at) {
        if (openedAt == null) {
            openedAt = at;
        }
    }

    public UUID getRunId() {
        return runId;
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    public UUID getEmployeeId() {
        return employeeId;
    }

    public UUID getDocumentId() {
        return documentId;
    }

    public String getPeriodLabel() {
        return periodLabel;
    }

    public int getLabelYear() {
        return labelYear;
    }

    public int getLabelNumber() {
        return labelNumber;
    }

    public PeriodKind getPeriodKind() {
        return periodKind;
    }

    public int getRunNumber() {
        return runNumber;
    }

    public LocalDate getFirstOn() {
        return firstOn;
    }

    public LocalDate getLastOn() {
        return lastOn;
    }

    public LocalDate getPaymentOn() {
        return paymentOn;
    }

    public boolean isLastOfEmployment() {
        return lastOfEmployment;
    }

    public long getNetCents() {
        return netCents;
    }

    public PayslipState getState() {
        return state;
    }

    boolean isOnPaper() {
        return paperReason != null;
    }

    @Nullable
    Instant getVisibleFromAt() {
        return visibleFromAt;
    }

    @Nullable
    Instant getOpenedAt() {
        return openedAt;
    }
}
