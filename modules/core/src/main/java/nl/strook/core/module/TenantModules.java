package nl.strook.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.OpenToAnonymous;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.module.ModulePolicy.SwitchState;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.ModuleOption;
import nl.strook.moduleapi.SwitchedBy;

/** The switches of the current tenant: what its contract holds and what its employer turned on. */
@ApplicationScoped
@Transactional
public class TenantModules {

    @PersistenceContext
    EntityManager entityManager;

    /** The tenant's policy from one statement; keep it for the request. */
    @OpenToAnonymous("The door asks before it knows more than the tenant; the answer names no data")
    public ModulePolicy policy() {
        return new ModulePolicy(
                ModuleCatalog.installed(),
                rows().stream()
                        .collect(Collectors.toMap(
                                row -> ModulePolicy.key(row.getModuleId(), row.getOptionId()),
                                row -> new SwitchState(row.isInContract(), row.isSwitchedOn()))));
    }

    /**
     * The employer's switch.
     *
     * @param optionId empty for the module itself
     * @throws BusinessRuleViolation {@code menus.unknown}, {@code menus.notInContract} or {@code menus.alwaysOn}
     */
    @RequiresPermission("menus.switch")
    @Audited("menus.switch")
    public void switchTo(String moduleId, String optionId, boolean on) {
        boolean onByDefault = defaultOf(moduleId, optionId);
        FeatureModule module = module(moduleId);
        if (module.switchedBy() != SwitchedBy.EMPLOYER && optionId.isEmpty()) {
            throw BusinessRuleViolation.of("menus.alwaysOn", moduleId);
        }
        TenantModule row = rowFor(moduleId, optionId, onByDefault);
        if (!row.isInContract()) {
            throw BusinessRuleViolation.of("menus.notInContract", moduleId);
        }
        row.switchTo(on);
    }

    /** The bureau's contract: what the employer may use at all. */
    @RequiresPermission("employers.manage")
    @Audited("employers.contract")
    public void contract(String moduleId, String optionId, boolean allowed) {
        rowFor(moduleId, optionId, defaultOf(moduleId, optionId)).contract(allowed);
    }

    private TenantModule rowFor(String moduleId, String optionId, boolean onByDefault) {
        return rows().stream()
                .filter(row ->
                        row.getModuleId().equals(moduleId) && row.getOptionId().equals(optionId))
                .findFirst()
                .orElseGet(() -> {
                    TenantModule row = new TenantModule(moduleId, optionId, true, onByDefault);
                    entityManager.persist(row);
                    return row;
                });
    }

    private static boolean defaultOf(String moduleId, String optionId) {
        FeatureModule module = module(moduleId);
        if (optionId.isEmpty()) {
            return true;
        }
        return module.options().stream()
                .filter(option -> option.id().equals(optionId))
                .findFirst()
                .map(ModuleOption::onByDefault)
                .orElseThrow(() -> BusinessRuleViolation.of("menus.unknown", moduleId, optionId));
    }

    private static FeatureModule module(String moduleId) {
        return ModuleCatalog.installed()
                .find(moduleId)
                .filter(module -> module.switchedBy() != SwitchedBy.NOBODY)
                .orElseThrow(() -> BusinessRuleViolation.of("menus.unknown", moduleId));
    }

    private List<TenantModule> rows() {
        return entityManager
                .createQuery("select m from TenantModule m order by m.id", TenantModule.class)
                .getResultList();
    }
}
