package nl.strook.core.outbox;

import nl.strook.core.module.ModuleDecision;

/** Why a mail was not sent; the words are {@code mail.skipped.<name>} of the shell's bundle. */
public enum SkipReason {
    NOT_IN_CONTRACT,
    SWITCHED_OFF,
    OPTION_OFF,
    /** What it was to tell about was replaced before its day. */
    REPLACED;

    /** Of a module or option that is off. */
    static SkipReason of(ModuleDecision.Reason reason) {
        return valueOf(reason.name());
    }
}
