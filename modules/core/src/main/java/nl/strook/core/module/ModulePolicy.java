package nl.strook.core.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.strook.core.module.ModuleDecision.Reason;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.ModuleOption;
import nl.strook.moduleapi.SwitchedBy;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides what a tenant has. Pure: from the catalogue and the tenant's switches to a decision with its
 * reasons. Menu, gate, home, mails and search all ask here.
 */
public final class ModulePolicy {

    private final ModuleCatalog catalog;
    private final Map<String, SwitchState> switches;

    /** @param switches by {@link #key}, the tenant's rows; an absent row means the module's own default */
    public ModulePolicy(ModuleCatalog catalog, Map<String, SwitchState> switches) {
        this.catalog = catalog;
        this.switches = Map.copyOf(switches);
    }

    public static String key(String moduleId, String optionId) {
        return moduleId + "/" + optionId;
    }

    public ModuleDecision decide(String moduleId) {
        List<Reason> reasons = new ArrayList<>();
        FeatureModule module = catalog.find(moduleId).orElse(null);
        if (module == null) {
            return ModuleDecision.no(List.of(Reason.NOT_INSTALLED));
        }
        if (module.switchedBy() == SwitchedBy.NOBODY) {
            return ModuleDecision.yes(List.of(Reason.NEVER_SWITCHED));
        }
        SwitchState state = stateOf(moduleId, "", true);
        if (!state.inContract()) {
            return ModuleDecision.no(List.of(Reason.NOT_IN_CONTRACT));
        }
        reasons.add(Reason.IN_CONTRACT);
        if (module.switchedBy() == SwitchedBy.CONTRACT) {
            return ModuleDecision.yes(reasons);
        }
        reasons.add(state.switchedOn() ? Reason.SWITCHED_ON : Reason.SWITCHED_OFF);
        return state.switchedOn() ? ModuleDecision.yes(reasons) : ModuleDecision.no(reasons);
    }

    /** The option's decision; off when its module is off. */
    public ModuleDecision decide(String moduleId, String optionId) {
        ModuleDecision whole = decide(moduleId);
        ModuleOption option = option(moduleId, optionId);
        if (!whole.on() || option == null) {
            return option == null ? ModuleDecision.no(List.of(Reason.NOT_INSTALLED)) : whole;
        }
        List<Reason> reasons = new ArrayList<>(whole.reasons());
        SwitchState state = stateOf(moduleId, optionId, option.onByDefault());
        if (!state.inContract()) {
            reasons.add(Reason.NOT_IN_CONTRACT);
            return ModuleDecision.no(reasons);
        }
        reasons.add(state.switchedOn() ? Reason.OPTION_ON : Reason.OPTION_OFF);
        return state.switchedOn() ? ModuleDecision.yes(reasons) : ModuleDecision.no(reasons);
    }

    /** The state of one switch, from its row or its default. */
    public SwitchState stateOf(String moduleId, String optionId, boolean onByDefault) {
        return switches.getOrDefault(key(moduleId, optionId), new SwitchState(true, onByDefault));
    }

    private @Nullable ModuleOption option(String moduleId, String optionId) {
        return catalog.find(moduleId).stream()
                .flatMap(module -> module.options().stream())
                .filter(option -> option.id().equals(optionId))
                .findFirst()
                .orElse(null);
    }

    /** What the bureau's contract allows and what the employer chose. */
    public record SwitchState(boolean inContract, boolean switchedOn) {}
}
