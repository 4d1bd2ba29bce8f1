package nl.strook.payslips.ess;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.websupport.menu.ModuleTexts;

/**
 * Net per period as bars, drawn in a box of 360 x 190; the newest bar is dark.
 *
 * @param sentence what the chart says, for those who do not see it
 */
public record PayslipChart(String sentence, List<Bar> bars, List<Line> lines) implements Serializable {

    private static final int BASE = 160;
    private static final int HEIGHT = 116;
    private static final int LEFT = 56;
    private static final int RIGHT = 356;
    private static final int FEW = 14;
    private static final int[] STEPS = {1, 2, 3, 4, 5, 6, 8, 10};

    static PayslipChart of(List<PayslipCard> newestFirst, int year, Locale locale) {
        List<PayslipCard> cards = new ArrayList<>(newestFirst);
        Collections.reverse(cards);
        long step = step(cards.stream().mapToLong(PayslipCard::netCents).max().orElse(1));
        int slot = (RIGHT - LEFT) * 100 / Math.max(cards.size(), 8);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            PayslipCard card = cards.get(i);
            long height = Math.max(0, card.netCents()) * HEIGHT * 10 / (step * 2);
            int x = LEFT * 100 + slot * i + slot / 6;
            bars.add(new Bar(
                    card.name(),
                    cards.size() <= FEW || i % 6 == 0 ? card.stub() : "",
                    card.net(),
                    hundredths(x),
                    tenths(BASE * 10L - height),
                    hundredths(slot * 2 / 3),
                    tenths(height),
                    hundredths(x + slot / 3),
                    i == cards.size() - 1));
        }
        return new PayslipChart(
                sentence(cards, year, locale),
                bars,
                List.of(
                        new Line(BASE, ""),
                        new Line(BASE - HEIGHT / 2, DutchFormat.wholeEuros(step / 100, locale)),
                        new Line(BASE - HEIGHT, DutchFormat.wholeEuros(step / 50, locale))));
    }

    private static String sentence(List<PayslipCard> cards, int year, Locale locale) {
        Comparator<PayslipCard> byNet = Comparator.comparingLong(PayslipCard::netCents);
        PayslipCard low = cards.stream().min(byNet).orElseThrow();
        PayslipCard high = cards.stream().max(byNet).orElseThrow();
        PayslipCard last = cards.get(cards.size() - 1);
        return ModuleTexts.text(
                "payslips",
                "chart.sentence",
                locale,
                List.of(String.valueOf(year), low.name(), low.net(), high.name(), high.net(), last.name(), last.net()));
    }

    /** A round amount in cents, half the height of the chart: two of them reach the highest bar. */
    private static long step(long highestCents) {
        long unit = 50_00;
        while (true) {
            for (int factor : STEPS) {
                if (unit * factor * 2 >= highestCents) {
                    return unit * factor;
                }
            }
            unit *= 10;
        }
    }

    private static String hundredths(int value) {
        return value / 100 + "." + (value % 100 < 10 ? "0" : "") + value % 100;
    }

    private static String tenths(long value) {
        return value / 10 + "." + value % 10;
    }

    /** One period. Places are texts for SVG attributes. */
    public record Bar(
            String name,
            String label,
            String net,
            String x,
            String y,
            String width,
            String height,
            String middle,
            boolean latest)
            implements Serializable {}

    /** A line of the grid with its amount. */
    public record Line(int y, String label) implements Serializable {}
}
