package nl.strook.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * One loonrun: the payment of a period, or a further payment in it. Knows which step may follow which; every step throws
 * {@link BusinessRuleViolation} with a key {@code payroll.run.…} when it may not be taken now.
 */
@Entity
public class PayrollRun extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "period_id", nullable = false, updatable = false)
    private PayCalendarPeriod period;

    @Column(nullable = false, updatable = false)
    private int extraNumber;

    @Column(nullable = false, updatable = false)
    private LocalDate paymentOn;

    @Column(nullable = false, updatable = false)
    private long position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private PayrollRunStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private RunWork work;

    @Column(nullable = false)
    private int calculation;

    @Column(nullable = false)
    private int employments;

    /** Null while there are no valid results. */
    @Column(length = 64)
    private String resultHash;

    @Embedded
    private RunTotals totals;

    @Embedded
    private CalculationRecord calculated;

    @Embedded
    private ReviewRecord review;

    @Column(length = 1000)
    private String returnRemark;

    @Embedded
    private ApprovalRecord approval;

    @Embedded
    private PublicationRecord publication;

    @Column(length = 1000)
    private String failure;

    protected PayrollRun() {}

    /** A new open run; {@code extraNumber} 0 is the regular run of the period. */
    PayrollRun(PayCalendarPeriod period, int extraNumber, LocalDate paymentOn) {
        this.period = period;
        this.extraNumber = extraNumber;
        this.paymentOn = paymentOn;
        this.position = positionOf(paymentOn, extraNumber);
        this.status = PayrollRunStatus.OPEN;
        this.work = RunWork.NONE;
        this.publication = PublicationRecord.NONE;
    }

    /** Runs in the order of their payments: what one leaves behind, the next starts from. */
    static long positionOf(LocalDate paymentOn, int extraNumber) {
        return Math.addExact(Math.multiplyExact(paymentOn.toEpochDay(), 100L), extraNumber);
    }

    void startCalculating(RunActor actor, Instant at, String fingerprint) {
        work.requireIdle();
        BusinessRuleViolation.unless(status.isCalculable(), "payroll.run.notCalculable");
        forgetResults();
        this.status = PayrollRunStatus.OPEN;
        this.work = RunWork.CALCULATING;
        this.calculation++;
        this.calculated = CalculationRecord.begun(actor, at, fingerprint);
        this.failure = null;
    }

    /** How many employments the calculation covers, known once its members are fixed. */
    void covers(int count) {
        this.employments = count;
    }

    void calculated(Instant at, String hash, RunTotals sums) {
        BusinessRuleViolation.unless(work == RunWork.CALCULATING, "payroll.run.notCalculating");
        this.status = PayrollRunStatus.CALCULATED;
        this.work = RunWork.NONE;
        this.calculated = calculated.ended(at);
        this.resultHash = hash;
        this.totals = sums;
    }

    void failed(String reason) {
        if (work == RunWork.CALCULATING) {
            this.status = PayrollRunStatus.FAILED;
        }
        this.work = RunWork.NONE;
        this.failure = reason.length() > 1000 ? reason.substring(0, 1000) : reason;
    }

    /** A calculation that failed goes on. */
    void goOnCalculating() {
        BusinessRuleViolation.unless(status == PayrollRunStatus.FAILED, "payroll.run.notFailed");
        this.status = PayrollRunStatus.OPEN;
        this.work = RunWork.CALCULATING;
        this.failure = null;
    }

    void check(RunActor actor, Instant at) {
        work.requireIdle();
        BusinessRuleViolation.unless(status == PayrollRunStatus.CALCULATED, "payroll.run.notCalculated");
        this.status = PayrollRunStatus.CHECKED;
        this.review = new ReviewRecord(actor.name(), at, null);
    }

    void submit(Instant at) {
        work.requireIdle();
        BusinessRuleViolation.unless(status == PayrollRunStatus.CHECKED, "payroll.run.notChecked");
        this.status = PayrollRunStatus.SUBMITTED;
        this.review = review.submitted(at);
        this.returnRemark = null;
    }

    /** @param deliverers accounts that this tenant bars because they delivered the input; may be empty */
    void approve(RunActor actor, String shownHash, Set<UUID> deliverers, Instant at) {
        BusinessRuleViolation.unless(status == PayrollRunStatus.SUBMITTED, "payroll.run.notSubmitted");
        this.approval = ApprovalRecord.of(actor, shownHash, resultHash, calculated.by(), deliverers, at);
        this.status = PayrollRunStatus.APPROVED;
        this.work = RunWork.RENDERING;
        this.publication = PublicationRecord.NONE;
    }

    void returned(String remark) {
        BusinessRuleViolation.unless(status == PayrollRunStatus.SUBMITTED, "payroll.run.notSubmitted");
        BusinessRuleViolation.unless(!remark.isBlank(), "payroll.run.remarkMissing");
        this.status = PayrollRunStatus.RETURNED;
        this.returnRemark = remark.strip();
        this.resultHash = null;
    }

    void rendering() {
        BusinessRuleViolation.unless(status.isApproved(), "payroll.run.notApproved");
        work.requireIdle();
        this.work = RunWork.RENDERING;
        this.failure = null;
    }

    void documentsReady() {
        BusinessRuleViolation.unless(status.isApproved(), "payroll.run.notApproved");
        this.publication = publication.withDocuments();
        this.work = RunWork.NONE;
        this.failure = null;
    }

    void plan(Instant at, boolean withNotice) {
        BusinessRuleViolation.unless(!status.isFinal(), "payroll.run.published");
        BusinessRuleViolation.unless(status.isApproved(), "payroll.run.notApproved");
        this.status = PayrollRunStatus.PLANNED;
        this.publication = publication.planned(at, withNotice);
    }

    /** Approved again, with its documents; nothing becomes visible by itself. */
    void withdrawPlan() {
        BusinessRuleViolation.unless(!status.isFinal(), "payroll.run.published");
        BusinessRuleViolation.unless(status == PayrollRunStatus.PLANNED, "payroll.run.notPlanned");
        this.status = PayrollRunStatus.APPROVED;
        this.publication = publication.unplanned();
    }

    void publish(RunActor actor, Instant at, boolean withNotice) {
        BusinessRuleViolation.unless(!status.isFinal(), "payroll.run.published");
        BusinessRuleViolation.unless(status.isApproved(), "payroll.run.notApproved");
        BusinessRuleViolation.unless(publication.documentsReady(), "payroll.run.documentsMissing");
        BusinessRuleViolation.unless(
                resultHash != null && resultHash.equals(approval.hash()), "payroll.run.resultsChanged");
        this.status = PayrollRunStatus.PUBLISHED;
        this.publication = publication.by(actor, at, withNotice);
    }

    void paid(Instant at) {
        BusinessRuleViolation.unless(status == PayrollRunStatus.PUBLISHED, "payroll.run.notPublished");
        this.status = PayrollRunStatus.PAID;
        this.publication = publication.paid(at);
    }

    /**
     * Input changed: approval and documents fall.
     *
     * @return whether the run had left Open, so that somebody must be told and documents dropped
     */
    boolean reopen() {
        BusinessRuleViolation.unless(!status.isFinal(), "payroll.run.published");
        BusinessRuleViolation.unless(work != RunWork.CALCULATING, "payroll.run.calculating");
        boolean hadLeft = status != PayrollRunStatus.OPEN && status != PayrollRunStatus.RETURNED;
        this.status = PayrollRunStatus.OPEN;
        this.work = RunWork.NONE;
        forgetResults();
        return hadLeft;
    }

    private void forgetResults() {
        this.resultHash = null;
        this.review = null;
        this.approval = null;
        this.publication = PublicationRecord.NONE;
    }

    public PayCalendarPeriod getPeriod() {
        return period;
    }

    /** {@code 2025-8-M}; a further run of the period has its number behind it: {@code 2025-8-M extra 1}. */
    public String getLabel() {
        return extraNumber == 0 ? period.getLabel() : period.getLabel() + " extra " + extraNumber;
    }

    public boolean isExtra() {
        return extraNumber > 0;
    }

    public int getExtraNumber() {
        return extraNumber;
    }

    public LocalDate getPaymentOn() {
        return paymentOn;
    }

    /** Place in the order of payments of the tenant. */
    public long getPosition() {
        return position;
    }

    public PayrollRunStatus getStatus() {
        return status;
    }

    public RunWork getWork() {
        return work;
    }

    /** Counts the calculations of this run; results of an earlier one are gone. */
    public int getCalculation() {
        return calculation;
    }

    public int getEmployments() {
        return employments;
    }

    /** Null while there are no valid results. */
    public @Nullable String getResultHash() {
        return resultHash;
    }

    public @Nullable RunTotals getTotals() {
        return totals;
    }

    /** The latest calculation; null before the first. */
    public @Nullable CalculationRecord getCalculated() {
        return calculated;
    }

    /** Null while the employer has not approved these results. */
    public @Nullable ApprovalRecord getApproval() {
        return approval;
    }

    public PublicationRecord getPublication() {
        return publication;
    }

    public @Nullable String getReturnRemark() {
        return returnRemark;
    }

    public @Nullable String getFailure() {
        return failure;
    }
}
