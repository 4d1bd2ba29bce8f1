package nl.strook.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * The result of one employment in one run: what lists and totals need as columns, everything that stands on the payslip
 * as one document, which holds the state from which the next run starts too. Written in bulk by {@code nl.strook.payroll.store}.
 */
@Entity
public class RunResult extends TenantEntity {

    private static final int DOCUMENT_LENGTH = 1_000_000;

    @Column(nullable = false, updatable = false)
    private UUID runId;

    @Column(nullable = false, updatable = false)
    private UUID employmentId;

    @Column(nullable = false, updatable = false)
    private UUID employeeId;

    @Column(nullable = false, updatable = false, length = 20)
    private String employeeNumber;

    @Column(nullable = false, updatable = false, length = 180)
    private String employeeName;

    @Column(nullable = false, updatable = false)
    private long position;

    @Column(nullable = false, updatable = false)
    private LocalDate paymentOn;

    @Column(nullable = false, updatable = false)
    private long grossCents;

    @Column(nullable = false, updatable = false)
    private long taxCents;

    @Column(nullable = false, updatable = false)
    private long pensionCents;

    @Column(nullable = false, updatable = false)
    private long otherCents;

    @Column(nullable = false, updatable = false)
    private long allowancesCents;

    @Column(nullable = false, updatable = false)
    private long netCents;

    @Column(nullable = false, updatable = false)
    private long payrollTaxesCents;

    @Column(nullable = false, updatable = false)
    private long employerCostCents;

    @Column(nullable = false, updatable = false)
    private long pensionWageCents;

    @Column(updatable = false)
    private Long previousNetCents;

    @Column(updatable = false, length = 16)
    private byte[] accountIndex;

    @Column(nullable = false, updatable = false, length = 64)
    private String documentHash;

    @Column(nullable = false, updatable = false, length = DOCUMENT_LENGTH)
    private String document;

    @Column(updatable = false, length = DOCUMENT_LENGTH)
    private String findings;

    protected RunResult() {}

    public UUID getRunId() {
        return runId;
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    public UUID getEmployeeId() {
        return employeeId;
    }

    public String getEmployeeNumber() {
        return employeeNumber;
    }

    public String getEmployeeName() {
        return employeeName;
    }

    public LocalDate getPaymentOn() {
        return paymentOn;
    }

    public long getGrossCents() {
        return grossCents;
    }

    /** Wage tax and withheld Zvw; negative. */
    public long getTaxCents() {
        return taxCents;
    }

    public long getNetCents() {
        return netCents;
    }

    /** Net of the payment before this one; null for the first. */
    @Nullable
    public Long getPreviousNetCents() {
        return previousNetCents;
    }

    /** {@link nl.strook.payroll.api.PayslipContent} as JSON. */
    public String getDocument() {
        return document;
    }

    public String getDocumentHash() {
        return documentHash;
    }
}
