package nl.strook.tenantadmin;

import java.io.Serializable;
import nl.strook.core.module.ModulePolicy.SwitchState;

/** One line of the page of menus: a module, or with an option id a part of it. */
public class MenuSwitch implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String moduleId;
    private final String optionId;
    private final String name;
    private final boolean alwaysOn;
    private final boolean inContractBefore;
    private final boolean switchedOnBefore;
    private boolean inContract;
    private boolean switchedOn;

    MenuSwitch(String moduleId, String optionId, String name, boolean alwaysOn, SwitchState state) {
        this.moduleId = moduleId;
        this.optionId = optionId;
        this.name = name;
        this.alwaysOn = alwaysOn;
        this.inContractBefore = state.inContract();
        this.switchedOnBefore = state.switchedOn() || alwaysOn;
        this.inContract = inContractBefore;
        this.switchedOn = switchedOnBefore;
    }

    boolean isChanged(boolean bureau) {
        return isSwitchChanged() || (bureau && isContractChanged());
    }

    boolean isContractChanged() {
        return inContract != inContractBefore;
    }

    boolean isSwitchChanged() {
        return !alwaysOn && switchedOn != switchedOnBefore;
    }

    public String getModuleId() {
        return moduleId;
    }

    public String getOptionId() {
        return optionId;
    }

    public String getName() {
        return name;
    }

    /** Only the contract decides; the employer cannot switch it. */
    public boolean isAlwaysOn() {
        return alwaysOn;
    }

    /** Whether the employer has a switch at all: what is not in the contract has none. */
    public boolean isAbsent() {
        return !inContractBefore;
    }

    public boolean isInContract() {
        return inContract;
    }

    public void setInContract(boolean inContract) {
        this.inContract = inContract;
    }

    public boolean isSwitchedOn() {
        return switchedOn;
    }

    public void setSwitchedOn(boolean switchedOn) {
        this.switchedOn = switchedOn;
    }
}
