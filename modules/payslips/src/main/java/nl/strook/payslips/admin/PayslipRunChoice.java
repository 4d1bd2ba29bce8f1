package nl.strook.payslips.admin;

import java.io.Serializable;
import nl.strook.core.money.DutchFormat;
import nl.strook.payslips.PayslipRun;

/** A run in the choice above the list: {@code 2025-8-M, 25-8-2025}. */
public record PayslipRunChoice(String id, String label) implements Serializable {

    static PayslipRunChoice of(PayslipRun run, String extra) {
        String kind = run.runNumber() > 1 ? " " + extra : "";
        return new PayslipRunChoice(run.id().toString(), run.label() + kind + ", " + DutchFormat.date(run.paymentOn()));
    }
}
