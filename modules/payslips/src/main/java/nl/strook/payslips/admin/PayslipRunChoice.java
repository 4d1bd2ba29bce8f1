package nl.strook.payslips.admin;

import java.io.Serializable;
import java.util.UUID;
import nl.strook.core.money.DutchFormat;
import nl.strook.payslips.PayslipRun;
import org.jspecify.annotations.Nullable;

/** A run in the choice above the list: {@code 2025-8-M, 25-8-2025}. */
public record PayslipRunChoice(String id, String label) implements Serializable {

    static PayslipRunChoice of(PayslipRun run, String extra) {
        String kind = run.runNumber() > 1 ? " " + extra : "";
        return new PayslipRunChoice(run.id().toString(), run.label() + kind + ", " + DutchFormat.date(run.paymentOn()));
    }

    /** The id in an address; one that no run has for what is none. */
    static UUID idOf(@Nullable String text) {
        try {
            return text == null ? new UUID(0, 0) : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
