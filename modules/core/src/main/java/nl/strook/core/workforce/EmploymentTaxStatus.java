package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;

/** The {@link TaxStatus} of an employment from a date on; the row with the latest date that has come counts. */
@Entity
public class EmploymentTaxStatus extends TenantEntity {

    @Column(nullable = false, updatable = false)
    private UUID employmentId;

    @Column(nullable = false, updatable = false)
    private LocalDate fromOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private TaxTable taxTable;

    @Column(nullable = false)
    private boolean singleElderlyCredit;

    @Column(nullable = false)
    private boolean youngDisabledCredit;

    @Column
    private LocalDate signedOn;

    @Column(nullable = false)
    private boolean apprentice;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private UnemploymentPremium unemploymentPremium;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private HealthContribution healthContribution;

    @Column
    private Long expectedYearWageCents;

    protected EmploymentTaxStatus() {}

    EmploymentTaxStatus(UUID employmentId, TaxStatus status) {
        this.employmentId = employmentId;
        this.fromOn = status.fromOn();
        become(status);
    }

    /** What counts anew from the same first day. */
    final void become(TaxStatus status) {
        this.taxTable = status.table();
        this.singleElderlyCredit = status.singleElderlyCredit();
        this.youngDisabledCredit = status.youngDisabledCredit();
        this.signedOn = status.signedOn();
        this.apprentice = status.apprentice();
        this.unemploymentPremium = status.unemploymentPremium();
        this.healthContribution = status.healthContribution();
        this.expectedYearWageCents = status.expectedYearWageCents();
    }

    public TaxStatus status() {
        return new TaxStatus(
                fromOn,
                taxTable,
                singleElderlyCredit,
                youngDisabledCredit,
                signedOn,
                apprentice,
                unemploymentPremium,
                healthContribution,
                expectedYearWageCents);
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }
}
