package nl.strook.payslips.ess;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.strook.core.money.DutchFormat;
import nl.strook.payslips.PayslipRow;
import nl.strook.payslips.screen.PayslipNames;
import nl.strook.payslips.screen.PayslipStrips;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.part.Strip;

/**
 * A payslip as a strip of the list.
 *
 * @param stub short period for the stub, {@code aug}
 * @param name period in words, {@code augustus}
 * @param paid sentence with the payment day
 */
public record PayslipCard(
        UUID id,
        String label,
        int year,
        String stub,
        String name,
        long netCents,
        String net,
        LocalDate paymentOn,
        String paid,
        boolean unread,
        Strip strip)
        implements Serializable {

    /** The sentence with the payment day as the end of a longer one: {@code betaald op 23-10-2026}. */
    public String paidInSentence() {
        return paid.substring(0, 1).toLowerCase(Locale.ROOT) + paid.substring(1);
    }

    static PayslipCard of(PayslipRow row, LocalDate today, Locale locale) {
        boolean paid = !row.paymentOn().isAfter(today);
        String extra = row.runNumber() > 1 ? " (" + ModuleTexts.text("payslips", "extraRun", locale) + ")" : "";
        return new PayslipCard(
                row.id(),
                row.label(),
                row.year(),
                PayslipNames.stub(row.kind(), row.number(), locale),
                PayslipNames.spoken(row.kind(), row.number(), locale),
                row.netCents(),
                DutchFormat.euros(row.netCents(), locale),
                row.paymentOn(),
                ModuleTexts.text("payslips", paid ? "paidOn" : "willBePaidOn", locale) + " "
                        + DutchFormat.date(row.paymentOn()) + extra,
                row.isNew(),
                PayslipStrips.of(row, locale));
    }
}
