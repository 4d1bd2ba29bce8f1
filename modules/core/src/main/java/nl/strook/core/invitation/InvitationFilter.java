package nl.strook.core.invitation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which employees the list of invitations shows.
 *
 * @param state null for all
 * @param text part of a name, a number or an address; empty for all
 */
public record InvitationFilter(@Nullable InvitationState state, String text) {

    String pattern() {
        return "%"
                + text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }
}
