package nl.strook.payslips.screen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.strook.core.money.DutchFormat;
import nl.strook.payslips.PayslipRow;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.part.Strip;

/** The bar that shows where the gross money went. */
public final class PayslipStrips {

    private PayslipStrips() {}

    public static Strip of(PayslipRow row, Locale locale) {
        return of(row.netCents(), row.taxCents(), row.pensionCents(), row.getOtherCents(), locale);
    }

    public static Strip of(long net, long tax, long pension, long other, Locale locale) {
        List<Strip.Slice> slices = List.of(
                new Strip.Slice("1", text("strip.net", locale), net),
                new Strip.Slice("2", text("strip.tax", locale), tax),
                new Strip.Slice("3", text("strip.pension", locale), pension),
                new Strip.Slice("4", text("strip.other", locale), other));
        String parts = slices.stream()
                .filter(slice -> slice.amount() > 0)
                .map(slice -> slice.label() + " " + DutchFormat.euros(slice.amount(), locale))
                .collect(Collectors.joining(", "));
        String sum = DutchFormat.euros(net + tax + pension + other, locale);
        return Strip.of(text("strip.sentence", locale) + " " + sum + ": " + parts + ".", slices);
    }

    private static String text(String key, Locale locale) {
        return ModuleTexts.text("payslips", key, locale);
    }
}
