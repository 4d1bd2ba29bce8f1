package nl.strook.websupport.part;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar in parts, for {@code s:strip}: where the money or the hours went. Places are whole hundredths of a bar of 100
 * wide, with a gap of half a unit between parts.
 *
 * @param sentence what the bar says, for those who do not see it
 */
public record Strip(String sentence, List<Part> parts) implements Serializable {

    private static final long WIDTH = 10_000;
    private static final long GAP = 50;

    /** @param slices parts with an amount above zero; others leave no trace */
    public static Strip of(String sentence, List<Slice> slices) {
        List<Slice> shown = slices.stream().filter(slice -> slice.amount() > 0).toList();
        long total = shown.stream().mapToLong(Slice::amount).sum();
        long room = WIDTH - GAP * Math.max(0, shown.size() - 1);
        List<Part> parts = new ArrayList<>();
        long at = 0;
        long seen = 0;
        for (Slice slice : shown) {
            seen += slice.amount();
            long end = room * seen / total + GAP * parts.size();
            parts.add(new Part(slice.kind(), slice.label(), slice.amount(), at, end - at));
            at = end + GAP;
        }
        return new Strip(sentence, parts);
    }

    /**
     * What a part stands for.
     *
     * @param kind colour: {@code 1} to {@code 4}, {@code rest}, {@code wait} or {@code bad}
     * @param amount cents or minutes
     */
    public record Slice(String kind, String label, long amount) implements Serializable {}

    /** A part in its place, in hundredths. */
    public record Part(String kind, String label, long amount, long place, long width) implements Serializable {

        public String getX() {
            return decimal(place);
        }

        public String getWidthText() {
            return decimal(width);
        }

        private static String decimal(long hundredths) {
            return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
        }
    }
}
