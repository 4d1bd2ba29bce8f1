package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;

/** The written, signed request to apply the loonheffingskorting, or to stop it, from a date on. */
@Entity
public class TaxCreditRequest extends TenantEntity {

    @Column(nullable = false, updatable = false)
    private UUID employmentId;

    @Column(nullable = false, updatable = false)
    private LocalDate fromOn;

    @Column(nullable = false)
    private boolean applied;

    @Column(nullable = false)
    private LocalDate signedOn;

    protected TaxCreditRequest() {}

    TaxCreditRequest(UUID employmentId, LocalDate fromOn, boolean applied, LocalDate signedOn) {
        this.employmentId = employmentId;
        this.fromOn = fromOn;
        this.applied = applied;
        this.signedOn = signedOn;
    }

    void replace(boolean nowApplied, LocalDate nowSignedOn) {
        this.applied = nowApplied;
        this.signedOn = nowSignedOn;
    }

    public CreditChoice choice() {
        return new CreditChoice(fromOn, applied, signedOn);
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public boolean isApplied() {
        return applied;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }
}
