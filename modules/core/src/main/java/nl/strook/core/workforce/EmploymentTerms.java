package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;

/** Wage, hours and pension of an employment from a date on; the row with the latest date that has come counts. */
@Entity
public class EmploymentTerms extends TenantEntity {

    @Column(nullable = false, updatable = false)
    private UUID employmentId;

    @Column(nullable = false, updatable = false)
    private LocalDate fromOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private SalaryBasis basis;

    @Column(nullable = false)
    private long amountCents;

    @Column(nullable = false)
    private int weeklyMinutes;

    @Column(nullable = false)
    private int fullTimeWeeklyMinutes;

    @Column(nullable = false)
    private int mondayMinutes;

    @Column(nullable = false)
    private int tuesdayMinutes;

    @Column(nullable = false)
    private int wednesdayMinutes;

    @Column(nullable = false)
    private int thursdayMinutes;

    @Column(nullable = false)
    private int fridayMinutes;

    @Column(nullable = false)
    private int saturdayMinutes;

    @Column(nullable = false)
    private int sundayMinutes;

    @Column(nullable = false)
    private boolean payScheduledHours;

    @Embedded
    private PensionScheme pension;

    protected EmploymentTerms() {}

    EmploymentTerms(UUID employmentId, AgreedTerms agreed) {
        this.employmentId = employmentId;
        this.fromOn = agreed.fromOn();
        agree(agreed);
    }

    /** What is agreed anew for the same first day. */
    final void agree(AgreedTerms agreed) {
        this.basis = agreed.basis();
        this.amountCents = agreed.amountCents();
        this.weeklyMinutes = agreed.weeklyMinutes();
        this.fullTimeWeeklyMinutes = agreed.fullTimeWeeklyMinutes();
        List<Integer> days = agreed.schedule();
        this.mondayMinutes = days.get(0);
        this.tuesdayMinutes = days.get(1);
        this.wednesdayMinutes = days.get(2);
        this.thursdayMinutes = days.get(3);
        this.fridayMinutes = days.get(4);
        this.saturdayMinutes = days.get(5);
        this.sundayMinutes = days.get(6);
        this.payScheduledHours = agreed.payScheduledHours();
        this.pension = agreed.pension();
    }

    public AgreedTerms agreed() {
        return new AgreedTerms(
                fromOn,
                basis,
                amountCents,
                weeklyMinutes,
                fullTimeWeeklyMinutes,
                List.of(
                        mondayMinutes,
                        tuesdayMinutes,
                        wednesdayMinutes,
                        thursdayMinutes,
                        fridayMinutes,
                        saturdayMinutes,
                        sundayMinutes),
                payScheduledHours,
                pension);
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }
}
