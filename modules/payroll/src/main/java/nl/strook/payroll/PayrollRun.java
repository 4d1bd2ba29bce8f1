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

    @Column(length = 64)
    private String inputFingerprint;

    @Column(length = 64)
    private String resultHash;

    @Embedded
    private RunTotals totals;

    @Column
    private UUID calculatedBy;

    @Column(length = 120)
    private String calculatedByName;

    @Column
    private Instant calculationStartedAt;

    @Column
    private Instant calculatedAt;

    @Column(length = 120)
    private String checkedByName;

    @Column
    private Instant checkedAt;

    @Column
    private Instant submittedAt;

    @Column(length = 1000)
    private String returnRemark;

    @Column
    private UUID approvedBy;

    @Column(length = 120)
    private String approvedByName;

    @Column
    private Instant approvedAt;

    @Column(length = 64)
    private String approvedHash;

    @Column(nullable = false)
    private boolean documentsReady;

    @Column
    private Instant publishAt;

    @Column
    private Instant publishedAt;

    @Column(length = 120)
    private String publishedByName;

    @Column
    private Instant paidAt;

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
    }

    /** Runs in the order of their payments: what one leaves behind, the next starts from. */
    static long positionOf(LocalDate paymentOn, int extraNumber) {
        return Math.addExact(Math.multiplyExact(paymentOn.toEpochDay(), 100L), extraNumber);
    }

    void startCalculating(RunActor actor, Instant at, String fingerprint) {
        requireIdle();
        require(
                status == PayrollRunStatus.OPEN
                        || status == PayrollRunStatus.RETURNED
                        || status == PayrollRunStatus.CALCULATED
                        || status == PayrollRunStatus.CHECKED
                        || status == PayrollRunStatus.FAILED,
                "payroll.run.notCalculable");
        forgetResults();
        this.status = PayrollRunStatus.OPEN;
        this.work = RunWork.CALCULATING;
        this.calculation++;
        this.inputFingerprint = fingerprint;
        this.calculatedBy = actor.accountId();
        this.calculatedByName = actor.name();
        this.calculationStartedAt = at;
        this.calculatedAt = null;
        this.failure = null;
    }

    /** How many employments the calculation covers, known once its members are fixed. */
    void covers(int count) {
        this.employments = count;
    }

    void calculated(Instant at, String hash, RunTotals sums) {
        require(work == RunWork.CALCULATING, "payroll.run.notCalculating");
        this.status = PayrollRunStatus.CALCULATED;
        this.work = RunWork.NONE;
        this.calculatedAt = at;
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
        require(status == PayrollRunStatus.FAILED, "payroll.run.notFailed");
        this.status = PayrollRunStatus.OPEN;
        this.work = RunWork.CALCULATING;
        this.failure = null;
    }

    void check(RunActor actor, Instant at) {
        requireIdle();
        require(status == PayrollRunStatus.CALCULATED, "payroll.run.notCalculated");
        this.status = PayrollRunStatus.CHECKED;
        this.checkedByName = actor.name();
        this.checkedAt = at;
    }

    void submit(Instant at) {
        requireIdle();
        require(status == PayrollRunStatus.CHECKED, "payroll.run.notChecked");
        this.status = PayrollRunStatus.SUBMITTED;
        this.submittedAt = at;
        this.returnRemark = null;
    }

    /** @param deliverers accounts that this tenant bars because they delivered the input; may be empty */
    void approve(RunActor actor, String shownHash, Set<UUID> deliverers, Instant at) {
        require(status == PayrollRunStatus.SUBMITTED, "payroll.run.notSubmitted");
        require(shownHash.equals(resultHash), "payroll.run.resultsChanged");
        require(actor.accountId() == null || !actor.accountId().equals(calculatedBy), "payroll.run.fourEyes");
        require(actor.accountId() == null || !deliverers.contains(actor.accountId()), "payroll.run.delivererApproves");
        this.status = PayrollRunStatus.APPROVED;
        this.work = RunWork.RENDERING;
        this.documentsReady = false;
        this.approvedBy = actor.accountId();
        this.approvedByName = actor.name();
        this.approvedAt = at;
        this.approvedHash = shownHash;
    }

    void returned(String remark) {
        require(status == PayrollRunStatus.SUBMITTED, "payroll.run.notSubmitted");
        require(!remark.isBlank(), "payroll.run.remarkMissing");
        this.status = PayrollRunStatus.RETURNED;
        this.returnRemark = remark.strip();
        this.resultHash = null;
    }

    void rendering() {
        require(status == PayrollRunStatus.APPROVED || status == PayrollRunStatus.PLANNED, "payroll.run.notApproved");
        requireIdle();
        this.work = RunWork.RENDERING;
        this.failure = null;
    }

    void documentsReady() {
        require(status == PayrollRunStatus.APPROVED || status == PayrollRunStatus.PLANNED, "payroll.run.notApproved");
        this.documentsReady = true;
        this.work = RunWork.NONE;
        this.failure = null;
    }

    void plan(Instant at) {
        require(status == PayrollRunStatus.APPROVED || status == PayrollRunStatus.PLANNED, "payroll.run.notApproved");
        this.status = PayrollRunStatus.PLANNED;
        this.publishAt = at;
    }

    void publish(RunActor actor, Instant at) {
        require(status == PayrollRunStatus.APPROVED || status == PayrollRunStatus.PLANNED, "payroll.run.notApproved");
        require(documentsReady, "payroll.run.documentsMissing");
        require(resultHash != null && resultHash.equals(approvedHash), "payroll.run.resultsChanged");
        this.status = PayrollRunStatus.PUBLISHED;
        this.publishedAt = at;
        this.publishedByName = actor.name();
    }

    void paid(Instant at) {
        require(status == PayrollRunStatus.PUBLISHED, "payroll.run.notPublished");
        this.status = PayrollRunStatus.PAID;
        this.paidAt = at;
    }

    /**
     * Input changed: approval and documents fall.
     *
     * @return whether the run had left Open, so that somebody must be told and documents dropped
     */
    boolean reopen() {
        require(!status.isFinal(), "payroll.run.published");
        require(work != RunWork.CALCULATING, "payroll.run.calculating");
        boolean hadLeft = status != PayrollRunStatus.OPEN && status != PayrollRunStatus.RETURNED;
        this.status = PayrollRunStatus.OPEN;
        this.work = RunWork.NONE;
        forgetResults();
        return hadLeft;
    }

    private void forgetResults() {
        this.resultHash = null;
        this.checkedAt = null;
        this.checkedByName = null;
        this.submittedAt = null;
        this.approvedBy = null;
        this.approvedByName = null;
        this.approvedAt = null;
        this.approvedHash = null;
        this.documentsReady = false;
        this.publishAt = null;
    }

    private void requireIdle() {
        require(work != RunWork.CALCULATING, "payroll.run.calculating");
        require(work != RunWork.RENDERING, "payroll.run.rendering");
    }

    private static void require(boolean allowed, String key) {
        if (!allowed) {
            throw BusinessRuleViolation.of(key);
        }
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

    @Nullable
    public String getInputFingerprint() {
        return inputFingerprint;
    }

    /** Null while there are no valid results. */
    @Nullable
    public String getResultHash() {
        return resultHash;
    }

    @Nullable
    public RunTotals getTotals() {
        return totals;
    }

    @Nullable
    public UUID getCalculatedBy() {
        return calculatedBy;
    }

    @Nullable
    public String getCalculatedByName() {
        return calculatedByName;
    }

    @Nullable
    public Instant getCalculationStartedAt() {
        return calculationStartedAt;
    }

    @Nullable
    public Instant getCalculatedAt() {
        return calculatedAt;
    }

    @Nullable
    public String getCheckedByName() {
        return checkedByName;
    }

    @Nullable
    public Instant getCheckedAt() {
        return checkedAt;
    }

    @Nullable
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    @Nullable
    public String getReturnRemark() {
        return returnRemark;
    }

    @Nullable
    public UUID getApprovedBy() {
        return approvedBy;
    }

    @Nullable
    public String getApprovedByName() {
        return approvedByName;
    }

    @Nullable
    public Instant getApprovedAt() {
        return approvedAt;
    }

    public boolean isDocumentsReady() {
        return documentsReady;
    }

    @Nullable
    public Instant getPublishAt() {
        return publishAt;
    }

    @Nullable
    public Instant getPublishedAt() {
        return publishedAt;
    }

    @Nullable
    public String getPublishedByName() {
        return publishedByName;
    }

    @Nullable
    public Instant getPaidAt() {
        return paidAt;
    }

    @Nullable
    public String getFailure() {
        return failure;
    }
}
