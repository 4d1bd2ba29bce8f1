package nl.strook.payslips.screen;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.api.LineTexts;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.engine.LineSection;
import nl.strook.payroll.engine.PayslipLine;

/**
 * What changed against the previous payslip, the biggest first. The parts always add up to the difference in net to the
 * cent: they are the lines that make net, compared one by one.
 *
 * @param net difference of net, with sign
 */
public record PayslipDifference(String net, boolean up, List<Part> parts) implements Serializable {

    static PayslipDifference between(PayslipContent before, PayslipContent now, Locale locale) {
        LineTexts texts = new LineTexts(locale);
        Map<String, Long> cents = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        collect(now, 1, texts, cents, labels);
        collect(before, -1, texts, cents, labels);
        List<Part> parts = new ArrayList<>();
        cents.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .sorted(Comparator.comparingLong(entry -> -Math.abs(entry.getValue())))
                .forEach(entry -> parts.add(new Part(
                        labels.getOrDefault(entry.getKey(), ""),
                        signed(entry.getValue(), locale),
                        entry.getValue() > 0)));
        long difference = now.calculation().totals().netCents()
                - before.calculation().totals().netCents();
        return new PayslipDifference(DutchFormat.euros(difference, locale), difference > 0, parts);
    }

    private static void collect(
            PayslipContent content, int sign, LineTexts texts, Map<String, Long> cents, Map<String, String> labels) {
        for (PayslipLine line : content.calculation().lines()) {
            if (line.section() != LineSection.EMPLOYER && line.section() != LineSection.IN_KIND) {
                cents.merge(line.code(), sign * line.amountCents(), Long::sum);
                labels.putIfAbsent(line.code(), texts.label(line));
            }
        }
    }

    private static String signed(long cents, Locale locale) {
        return (cents > 0 ? "+" : "") + DutchFormat.amount(cents, locale);
    }

    /** One line that changed. */
    public record Part(String label, String amount, boolean up) implements Serializable {}
}
