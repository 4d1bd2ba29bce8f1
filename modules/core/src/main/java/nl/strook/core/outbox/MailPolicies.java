package nl.strook.core.outbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.strook.core.module.ModuleDecision;
import nl.strook.core.module.ModuleDecision.Reason;
import nl.strook.core.module.ModulePolicy;
import org.jspecify.annotations.Nullable;

/** What the one policy says of the modules of mails, asked once per tenant until it is to be asked anew. */
final class MailPolicies {

    private final Function<UUID, Optional<ModulePolicy>> source;
    private final Map<UUID, Optional<ModulePolicy>> known = new HashMap<>();

    /** @param source of a tenant's policy; empty for what is no employer's, such as the installation itself */
    MailPolicies(Function<UUID, Optional<ModulePolicy>> source) {
        this.source = source;
    }

    /** The switches may have changed. */
    void forget() {
        known.clear();
    }

    /**
     * Why a mail may not be sent now; empty when its module and option are on, or no module of the house sends it.
     *
     * @param option null for a mail of the module as a whole
     */
    Optional<Reason> against(UUID tenant, String module, @Nullable String option) {
        return known.computeIfAbsent(tenant, source)
                .map(policy -> option == null ? policy.decide(module) : policy.decide(module, option))
                .filter(decision -> !decision.on())
                .map(ModuleDecision::because)
                .filter(reason -> reason != Reason.NOT_INSTALLED);
    }
}
