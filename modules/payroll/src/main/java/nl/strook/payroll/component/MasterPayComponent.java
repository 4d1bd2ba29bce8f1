package nl.strook.payroll.component;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import nl.strook.core.tenant.UuidV7;
import nl.strook.payroll.engine.PayComponent;

/** A pay component of the bureau: every tenant has it, unless it has its own version. */
@Entity
@SharedAcrossTenants("The bureau keeps one set of pay components for all its employers")
public class MasterPayComponent {

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false, length = 10, updatable = false)
    private String code;

    @Embedded
    private ComponentTreatment treatment;

    protected MasterPayComponent() {}

    MasterPayComponent(PayComponent component) {
        this.id = UuidV7.next();
        this.code = component.code();
        this.treatment = ComponentTreatment.of(component);
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    PayComponent component() {
        return treatment.component(code);
    }
}
