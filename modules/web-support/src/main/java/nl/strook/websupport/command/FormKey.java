package nl.strook.websupport.command;

import java.io.Serializable;
import java.util.UUID;
import java.util.function.Supplier;
import nl.strook.core.command.CommandOutcome;
import nl.strook.core.command.Commands;
import org.jspecify.annotations.Nullable;

/** The key that a form shows and the one that came back with a request. */
class FormKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID shown = UUID.randomUUID();
    private @Nullable UUID received;

    String shown() {
        return shown.toString();
    }

    /** Anything that is not a key counts as none. */
    void receive(@Nullable String value) {
        try {
            received = value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            received = null;
        }
    }

    /** Carries the command out with the received key; only when that went well, the next form gets another one. */
    CommandOutcome once(Commands commands, String command, Supplier<String> work) {
        UUID key = received;
        if (key == null) {
            throw new IllegalStateException("The form of command " + command + " has no field commandKey");
        }
        CommandOutcome outcome = commands.once(key, command, work);
        shown = UUID.randomUUID();
        received = null;
        return outcome;
    }
}
