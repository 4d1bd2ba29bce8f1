package nl.strook.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.strook.core.seam.EmployerTemplate;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.ModuleOption;
import nl.strook.moduleapi.SwitchedBy;

/** A new employer starts with the contract and the switches of its example. */
@ApplicationScoped
public class ModulesTemplate implements EmployerTemplate {

    @Inject
    TenantModules modules;

    @Inject
    Tenants tenants;

    @Override
    public void copy(TenantId example, TenantId made) {
        ModulePolicy there = tenants.runAs(example, modules::policy);
        tenants.runAs(made, () -> {
            for (FeatureModule module : ModuleCatalog.installed().modules()) {
                if (module.switchedBy() != SwitchedBy.NOBODY) {
                    boolean switched = module.switchedBy() == SwitchedBy.EMPLOYER;
                    give(module.id(), "", true, switched, there);
                    for (ModuleOption option : module.options()) {
                        give(module.id(), option.id(), option.onByDefault(), true, there);
                    }
                }
            }
        });
    }

    /** Only what differs from the default becomes a row. */
    private void give(String moduleId, String optionId, boolean byDefault, boolean switched, ModulePolicy there) {
        ModulePolicy.SwitchState state = there.stateOf(moduleId, optionId, byDefault);
        if (switched && state.switchedOn() != byDefault) {
            modules.switchTo(moduleId, optionId, state.switchedOn());
        }
        if (!state.inContract()) {
            modules.contract(moduleId, optionId, false);
        }
    }
}
