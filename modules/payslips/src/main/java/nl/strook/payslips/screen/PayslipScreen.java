package nl.strook.payslips.screen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.engine.PayslipCalculation.Totals;
import nl.strook.payslips.PayslipFactTexts;
import nl.strook.payslips.PayslipView;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.part.Strip;
import org.jspecify.annotations.Nullable;

/**
 * One payslip in words: the amount, how it was calculated, and what changed.
 *
 * @param period {@code augustus 2025}
 * @param label {@code 2025-8-M}
 * @param beforeName the payslip it is compared with; empty without one
 */
public record PayslipScreen(
        String period,
        String label,
        String net,
        String paid,
        String iban,
        String yearNet,
        String beforeName,
        @Nullable UUID previousId,
        @Nullable UUID nextId,
        Strip strip,
        @Nullable PayslipDifference difference,
        List<PayslipLines.Group> groups,
        List<PayslipFactTexts.Fact> facts)
        implements Serializable {

    public static PayslipScreen of(PayslipView view, LocalDate today, Locale locale) {
        PaidPeriod period = view.period();
        PayslipContent content = view.content();
        Totals totals = content.calculation().totals();
        PayslipContent before = view.before();
        PaidPeriod beforePeriod = view.beforePeriod();
        boolean isPaid = !period.paymentOn().isAfter(today);
        String iban = content.person().maskedIban();
        return new PayslipScreen(
                PayslipNames.spoken(period.kind(), period.labelNumber(), locale) + " " + period.labelYear(),
                period.label(),
                DutchFormat.amount(totals.netCents(), locale),
                text(isPaid ? "paidOn" : "willBePaidOn", locale) + " " + DutchFormat.date(period.paymentOn()),
                iban == null ? text("payOtherwise", locale) : iban,
                DutchFormat.euros(content.calculation().after().wage().netCents(), locale),
                beforePeriod == null
                        ? ""
                        : PayslipNames.spoken(beforePeriod.kind(), beforePeriod.labelNumber(), locale),
                view.previousId(),
                view.nextId(),
                PayslipStrips.of(
                        totals.netCents(),
                        totals.taxCents(),
                        totals.pensionEmployeeCents(),
                        Math.max(0, -totals.deductionCents() - totals.taxCents() - totals.pensionEmployeeCents()),
                        locale),
                before == null ? null : PayslipDifference.between(before, content, locale),
                new PayslipLines(locale).groups(content.calculation()),
                PayslipFactTexts.of(period, content, locale));
    }

    private static String text(String key, Locale locale) {
        return ModuleTexts.text("payslips", key, locale);
    }
}
