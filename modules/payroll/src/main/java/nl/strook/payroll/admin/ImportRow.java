package nl.strook.payroll.admin;

import java.io.Serializable;
import java.util.List;

/**
 * A row of the preview as the page draws it.
 *
 * @param kind {@code ok}, {@code wait} or {@code bad}
 */
public record ImportRow(int number, String kind, List<ImportCell> cells) implements Serializable {

    public boolean isOk() {
        return kind.equals("ok");
    }

    public boolean isWait() {
        return kind.equals("wait");
    }

    public boolean isBad() {
        return kind.equals("bad");
    }
}
