package nl.strook.core.module;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import nl.strook.core.tenant.TenantEntity;

/**
 * One switch of a tenant: a module (option id empty) or an option inside it. The bureau's contract says whether the
 * employer may use it at all, the switch whether the employees see it. No row means the module's own default.
 */
@Entity
public class TenantModule extends TenantEntity {

    @Column(name = "module_id", nullable = false, length = 40, updatable = false)
    private String moduleId;

    @Column(name = "option_id", nullable = false, length = 40, updatable = false)
    private String optionId;

    @Column(name = "in_contract", nullable = false)
    private boolean inContract;

    @Column(name = "switched_on", nullable = false)
    private boolean switchedOn;

    protected TenantModule() {}

    TenantModule(String moduleId, String optionId, boolean inContract, boolean switchedOn) {
        this.moduleId = moduleId;
        this.optionId = optionId;
        this.inContract = inContract;
        this.switchedOn = switchedOn;
    }

    void contract(boolean allowed) {
        this.inContract = allowed;
    }

    void switchTo(boolean on) {
        this.switchedOn = on;
    }

    public String getModuleId() {
        return moduleId;
    }

    public String getOptionId() {
        return optionId;
    }

    public boolean isInContract() {
        return inContract;
    }

    public boolean isSwitchedOn() {
        return switchedOn;
    }
}
