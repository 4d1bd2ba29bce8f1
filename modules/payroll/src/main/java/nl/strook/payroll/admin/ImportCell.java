package nl.strook.payroll.admin;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the preview as the page draws it.
 *
 * @param place {@code E7}
 * @param text as the page shows it; of a wrong cell what the sheet says
 * @param kind {@code bad}, {@code wait} or empty
 * @param note a few words beside the text; null when the cell is right
 * @param amount whether it stands at the right
 */
public record ImportCell(
        String place, String text, String kind, @Nullable String note, boolean amount) implements Serializable {

    public boolean isBad() {
        return kind.equals("bad");
    }

    public boolean isWait() {
        return kind.equals("wait");
    }

    /** Name and description may break over lines; numbers and dates do not. */
    public boolean isWords() {
        return place.startsWith("B") || place.startsWith("D");
    }

    public String getStyleClass() {
        return ((kind.isEmpty() ? "" : "is-" + kind) + (amount ? " r" : "")).strip();
    }
}
