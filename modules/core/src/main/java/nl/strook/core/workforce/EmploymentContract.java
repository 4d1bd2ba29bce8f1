package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;

/** The {@link ContractAgreement} of an employment from a date on; the row with the latest date that has come counts. */
@Entity
public class EmploymentContract extends TenantEntity {

    @Column(nullable = false, updatable = false)
    private UUID employmentId;

    @Column(nullable = false, updatable = false)
    private LocalDate fromOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ContractDuration duration;

    @Column(nullable = false)
    private boolean written;

    @Column(nullable = false)
    private boolean onCall;

    protected EmploymentContract() {}

    EmploymentContract(UUID employmentId, ContractAgreement agreed) {
        this.employmentId = employmentId;
        this.fromOn = agreed.fromOn();
        agree(agreed);
    }

    /** What is agreed anew for the same first day. */
    final void agree(ContractAgreement agreed) {
        this.duration = agreed.duration();
        this.written = agreed.written();
        this.onCall = agreed.onCall();
    }

    public ContractAgreement agreed() {
        return new ContractAgreement(fromOn, duration, written, onCall);
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }
}
