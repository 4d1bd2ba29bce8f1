package nl.strook.payslips;

import java.time.LocalDate;

/**
 * The text to which somebody says yes, key {@code delivery.text.<version>}. A text that was in use stays in the bundles: what
 * people agreed to must remain readable. Another wording is another version.
 *
 * @param language in which it was shown
 */
public record DeliveryText(int version, String language) {

    /** The present version. */
    public static final int CURRENT = 1;

    /** From when the present version is in use. */
    public static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    public static DeliveryText current(String language) {
        return new DeliveryText(CURRENT, language);
    }
}
