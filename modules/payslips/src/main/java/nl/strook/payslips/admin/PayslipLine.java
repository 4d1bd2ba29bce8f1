package nl.strook.payslips.admin;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.payslips.PayslipStage;
import nl.strook.payslips.StaffPayslipRow;
import nl.strook.websupport.menu.ModuleTexts;

/**
 * A payslip as the list of staff draws it.
 *
 * @param kind of the chip; {@code stage} is its word
 */
public record PayslipLine(
        String id,
        String name,
        String number,
        String label,
        String payment,
        String gross,
        String net,
        String kind,
        String stage)
        implements Serializable {

    static PayslipLine of(StaffPayslipRow row, Instant now, Locale locale) {
        PayslipStage stage = row.stage(now);
        return new PayslipLine(
                row.id().toString(),
                row.name().full(),
                row.number(),
                row.runNumber() > 1
                        ? row.label() + " " + ModuleTexts.text("payslips", "extraRun", locale)
                        : row.label(),
                DutchFormat.date(row.paymentOn()),
                DutchFormat.amount(row.grossCents(), locale),
                DutchFormat.amount(row.netCents(), locale),
                kind(stage),
                ModuleTexts.text("payslips", "stage." + stage, locale));
    }

    /** Kind of the chip. */
    static String kind(PayslipStage stage) {
        return switch (stage) {
            case DRAFT, PLANNED -> "wait";
            case VISIBLE -> "info";
            case OPENED -> "ok";
            case REPLACED -> "";
            case WITHDRAWN -> "bad";
        };
    }
}
