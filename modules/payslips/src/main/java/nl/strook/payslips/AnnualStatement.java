package nl.strook.payslips;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import org.jspecify.annotations.Nullable;

/** An annual statement (jaaropgave) of one employment over one calendar year of payments. */
@Entity
public class AnnualStatement extends TenantEntity {

    @Column(name = "employment_id", nullable = false, updatable = false)
    private UUID employmentId;

    @Column(name = "employee_id", nullable = false, updatable = false)
    private UUID employeeId;

    @Column(name = "document_id", nullable = false, updatable = false)
    private UUID documentId;

    /** The payslip whose year totals it shows, which never gets a second one; null for a statement from before V003. */
    @Column(name = "payslip_id", updatable = false)
    private UUID payslipId;

    @Column(name = "statement_year", nullable = false, updatable = false)
    private int year;

    /** 1 for the first statement of the year; a correction is a later one. */
    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private PayslipState state;

    /** From when the employee sees it: after the year, or at the end of employment. */
    @Column(name = "visible_from_at", nullable = false)
    private Instant visibleFromAt;

    /** Why it is on the employer's paper list; null when it was given in the portal. */
    @Enumerated(EnumType.STRING)
    @Column(name = "paper_reason", length = 20, updatable = false)
    private PaperReason paperReason;

    protected AnnualStatement() {}

    static AnnualStatement of(
            Payslip last,
            UUID documentId,
            int year,
            int edition,
            Instant visibleFromAt,
            @Nullable PaperReason paperReason) {
        AnnualStatement statement = new AnnualStatement();
        statement.employmentId = last.getEmploymentId();
        statement.employeeId = last.getEmployeeId();
        statement.payslipId = last.getId();
        statement.documentId = documentId;
        statement.year = year;
        statement.edition = edition;
        statement.state = PayslipState.PUBLISHED;
        statement.visibleFromAt = visibleFromAt;
        statement.paperReason = paperReason;
        return statement;
    }

    void replaced() {
        state = PayslipState.REPLACED;
    }

    boolean isVisibleAt(Instant moment) {
        return state == PayslipState.PUBLISHED && !visibleFromAt.isAfter(moment);
    }

    boolean isOnPaper() {
        return paperReason != null;
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    public UUID getEmployeeId() {
        return employeeId;
    }

    /** Null for an old one. */
    UUID getPayslipId() {
        return payslipId;
    }

    public UUID getDocumentId() {
        return documentId;
    }

    public Instant getVisibleFromAt() {
        return visibleFromAt;
    }

    public int getYear() {
        return year;
    }

    public int getEdition() {
        return edition;
    }
}
