package nl.strook.payroll.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.payroll.engine.PayComponent;
import org.jspecify.annotations.Nullable;

/** A pay component that an employment gets in every regular run from a day on, until it is ended. */
@Entity
public class StandingComponent extends TenantEntity {

    @Column(nullable = false, updatable = false)
    private UUID employmentId;

    @Column(nullable = false, updatable = false, length = 10)
    private String componentCode;

    @Column(updatable = false)
    private Long quantity;

    @Column(updatable = false)
    private Long amountCents;

    @Column(nullable = false, updatable = false)
    private LocalDate fromOn;

    @Column
    private LocalDate untilOn;

    protected StandingComponent() {}

    /** @throws BusinessRuleViolation {@code payroll.standing.endBeforeStart} */
    StandingComponent(UUID employmentId, NewStandingComponent facts) {
        this.employmentId = employmentId;
        this.componentCode = facts.componentCode();
        this.quantity = facts.quantity();
        this.amountCents = facts.amountCents();
        this.fromOn = facts.fromOn();
        if (facts.untilOn() != null) {
            end(facts.untilOn());
        }
    }

    /** @throws BusinessRuleViolation {@code payroll.standing.endBeforeStart} */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(fromOn)) {
            throw BusinessRuleViolation.of("payroll.standing.endBeforeStart", fromOn);
        }
        this.untilOn = lastDay;
    }

    /** Far away while it goes on. */
    LocalDate lastDay() {
        return untilOn == null ? LocalDate.MAX : untilOn;
    }

    StandingSheet.Line line(@Nullable PayComponent component) {
        return new StandingSheet.Line(getId(), componentCode, component, quantity, amountCents, fromOn, untilOn);
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    public String getComponentCode() {
        return componentCode;
    }

    /** In steps of the component's unit. */
    @Nullable
    public Long getQuantity() {
        return quantity;
    }

    @Nullable
    public Long getAmountCents() {
        return amountCents;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    /** Last day; null while it goes on. */
    @Nullable
    public LocalDate getUntilOn() {
        return untilOn;
    }
}
