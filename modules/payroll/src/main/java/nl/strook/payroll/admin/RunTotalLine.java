package nl.strook.payroll.admin;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.strook.payroll.RunSheet;
import nl.strook.payroll.RunTotals;
import org.jspecify.annotations.Nullable;

/**
 * A line of the totals.
 *
 * @param before empty when there is no earlier run
 * @param change in percent, {@code difference} in euros
 */
public record RunTotalLine(String label, String before, String now, String change, String difference, boolean sum)
        implements Serializable {

    static List<RunTotalLine> of(RunSheet sheet, RunWords words) {
        RunTotals now = sheet.run().totals();
        if (now == null) {
            return List.of();
        }
        RunSheet.Previous earlier = sheet.previous();
        RunTotals before = earlier == null ? null : earlier.totals();
        List<RunTotalLine> lines = new ArrayList<>();
        lines.add(line("totals.gross", RunTotals::grossCents, before, now, words));
        lines.add(line("totals.pension", RunTotals::pensionCents, before, now, words));
        lines.add(line("totals.tax", RunTotals::taxCents, before, now, words));
        lines.add(line("totals.other", RunTotals::otherCents, before, now, words));
        lines.add(line("totals.allowances", RunTotals::allowancesCents, before, now, words));
        lines.add(line("totals.net", RunTotals::netCents, before, now, words));
        return lines;
    }

    private static RunTotalLine line(
            String key, Function<RunTotals, Long> of, @Nullable RunTotals before, RunTotals now, RunWords words) {
        Long earlier = before == null ? null : of.apply(before);
        long present = of.apply(now);
        return new RunTotalLine(
                words.text(key),
                earlier == null ? "" : words.amount(earlier),
                words.amount(present),
                words.change(earlier, present),
                earlier == null ? "" : words.signed(present - earlier),
                key.equals("totals.net"));
    }
}
