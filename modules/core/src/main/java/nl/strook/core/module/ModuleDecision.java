package nl.strook.core.module;

import java.util.List;

/**
 * Whether the people of a tenant have a module or an option, with the reasons as data.
 *
 * @param reasons the links of the chain that were looked at, the deciding one last
 */
public record ModuleDecision(boolean on, List<Reason> reasons) {

    /** One link of the chain: contract, switch of the employer, the option's own switch. */
    public enum Reason {
        NOT_INSTALLED,
        NEVER_SWITCHED,
        IN_CONTRACT,
        NOT_IN_CONTRACT,
        SWITCHED_ON,
        SWITCHED_OFF,
        OPTION_ON,
        OPTION_OFF
    }

    static ModuleDecision yes(List<Reason> reasons) {
        return new ModuleDecision(true, List.copyOf(reasons));
    }

    static ModuleDecision no(List<Reason> reasons) {
        return new ModuleDecision(false, List.copyOf(reasons));
    }

    /** The link that decided. */
    public Reason because() {
        return reasons.get(reasons.size() - 1);
    }
}
