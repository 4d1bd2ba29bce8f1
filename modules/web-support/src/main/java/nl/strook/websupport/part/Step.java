package nl.strook.websupport.part;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One of the steps across a page, for {@code s:steps}.
 *
 * @param label with its number: {@code 3 Controle}
 * @param detail small line under it
 */
public record Step(String label, @Nullable String detail, State state) implements Serializable {

    /** Where the work is. */
    public enum State {
        DONE,
        NOW,
        TO_COME
    }

    public String getStyleClass() {
        return switch (state) {
            case DONE -> "is-done";
            case NOW -> "is-now";
            case TO_COME -> "";
        };
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isNow() {
        return state == State.NOW;
    }
}
