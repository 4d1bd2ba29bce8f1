package nl.strook.core.outbox;

import org.jspecify.annotations.Nullable;

/**
 * What the board shows.
 *
 * @param state null for all
 * @param text in the recipient's address or name, or the employer's name; empty for all
 */
public record OutboxFilter(@Nullable OutboxState state, String text) {

    public static OutboxFilter all() {
        return new OutboxFilter(null, "");
    }
}
