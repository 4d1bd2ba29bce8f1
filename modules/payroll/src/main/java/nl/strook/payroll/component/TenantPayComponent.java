package nl.strook.payroll.component;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.payroll.engine.PayComponent;

/** A pay component of one employer: another treatment of a master component, or one that the master set has not. */
@Entity
public class TenantPayComponent extends TenantEntity {

    @Column(nullable = false, length = 10, updatable = false)
    private String code;

    @Embedded
    private ComponentTreatment treatment;

    protected TenantPayComponent() {}

    TenantPayComponent(PayComponent component) {
        this.code = component.code();
        this.treatment = ComponentTreatment.of(component);
    }

    void treatAs(PayComponent component) {
        this.treatment = ComponentTreatment.of(component);
    }

    public String getCode() {
        return code;
    }

    PayComponent component() {
        return treatment.component(code);
    }
}
