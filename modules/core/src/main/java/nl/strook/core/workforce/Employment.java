package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantEntity;
import org.jspecify.annotations.Nullable;

/** One dienstverband: from a first day to a last day, or going on. */
@Entity
public class Employment extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", nullable = false, updatable = false)
    private Employee employee;

    @Column(nullable = false)
    private LocalDate startOn;

    @Column
    private LocalDate endOn;

    /** Nummer inkomstenverhouding (IKV) of the tax return. */
    @Column(nullable = false)
    private int incomeRelationshipNumber;

    @Column(nullable = false, length = 80)
    private String jobTitle;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private InsuredStatus insuredStatus;

    @Column
    private UUID managerEmployeeId;

    @Column
    private UUID departmentId;

    protected Employment() {}

    Employment(Employee employee, NewEmployment facts) {
        this.employee = employee;
        this.startOn = facts.startOn();
        this.endOn = facts.endOn();
        this.incomeRelationshipNumber = facts.incomeRelationshipNumber();
        this.jobTitle = facts.jobTitle().strip();
        this.insuredStatus = facts.insuredStatus();
        this.managerEmployeeId = facts.managerEmployeeId();
        this.departmentId = facts.departmentId();
    }

    /** @throws BusinessRuleViolation {@code workforce.employment.endBeforeStart} */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(startOn)) {
            throw BusinessRuleViolation.of("workforce.employment.endBeforeStart", startOn);
        }
        this.endOn = lastDay;
    }

    void goOn() {
        this.endOn = null;
    }

    void managedBy(@Nullable UUID employeeId) {
        this.managerEmployeeId = employeeId;
    }

    void in(@Nullable UUID department) {
        this.departmentId = department;
    }

    /** @throws BusinessRuleViolation {@code workforce.employment.jobTitle} */
    void place(String job, @Nullable UUID department, @Nullable UUID manager) {
        NewEmployment.requireJobTitle(job);
        this.jobTitle = job.strip();
        this.departmentId = department;
        this.managerEmployeeId = manager;
    }

    /** Whether it runs on at least one day of the stretch. */
    public boolean touches(LocalDate from, LocalDate until) {
        return !startOn.isAfter(until) && (endOn == null || !endOn.isBefore(from));
    }

    public Employee getEmployee() {
        return employee;
    }

    public LocalDate getStartOn() {
        return startOn;
    }

    /** Last day; null while it goes on. */
    @Nullable
    public LocalDate getEndOn() {
        return endOn;
    }

    public int getIncomeRelationshipNumber() {
        return incomeRelationshipNumber;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public InsuredStatus getInsuredStatus() {
        return insuredStatus;
    }

    @Nullable
    public UUID getManagerEmployeeId() {
        return managerEmployeeId;
    }

    @Nullable
    public UUID getDepartmentId() {
        return departmentId;
    }
}
