package nl.strook.reports.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines, the same way when the template is filled and when the page is written. Breaks after a
 * space, hyphen or slash; a word that is wider than the line is cut where it must.
 */
public final class TextLines {

    /** Line height of all faces over the font size; also ascent + descent of the main faces. */
    private static final float LINE = 1.2f;

    private TextLines() {}

    /** Part of a text, without the spaces at its end, with its width in points. */
    public record Line(int from, int to, float width) {}

    /**
     * How a text is set.
     *
     * @param size font size in points
     * @param tracking extra space after each character, in parts of the font size
     * @param spacing line height over the plain one
     * @param indent points by which the first line is shorter
     */
    public record Setting(FontFamily family, float size, float tracking, float spacing, int indent) {

        public float lineHeight() {
            return LINE * size * spacing;
        }

        /** From the top of the text to the baseline of its first line. */
        public float firstBaseline() {
            return family.first().ascent() * size / 1000 + LINE * size * (spacing - 1) / 2;
        }

        float width(CharSequence text, int from, int to) {
            return size * (family.width(text, from, to) / 1000f + tracking * (to - from));
        }
    }

    /** The lines of the text in a space of that width, all of them, however many. */
    public static List<Line> of(CharSequence text, Setting setting, float width) {
        List<Line> lines = new ArrayList<>(2);
        int from = 0;
        int length = text.length();
        while (from <= length) {
            int end = from;
            while (end < length && text.charAt(end) != '\n') {
                end++;
            }
            breakParagraph(text, from, end, setting, width, lines);
            from = end + 1;
        }
        return lines;
    }

    private static void breakParagraph(
            CharSequence text, int start, int end, Setting setting, float width, List<Line> lines) {
        int from = start;
        do {
            float room = lines.isEmpty() ? width - setting.indent() : width;
            int to = fitting(text, from, end, setting, room);
            int shown = to;
            while (shown > from && text.charAt(shown - 1) == ' ') {
                shown--;
            }
            lines.add(new Line(from, shown, setting.width(text, from, shown)));
            from = to;
        } while (from < end);
    }

    /** Where the line that begins at {@code from} ends; at least one character further, so that it comes to an end. */
    private static int fitting(CharSequence text, int from, int end, Setting setting, float room) {
        // A hundredth of a point more, so that a text laid out to the width of its own does not break by rounding.
        float limit = room + 0.01f;
        if (setting.width(text, from, end) <= limit) {
            return end;
        }
        int best = from;
        int wordStart = from;
        float used = 0;
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            at++;
            if (c == ' ' || c == '-' || c == '/' || at == end) {
                int shown = c == ' ' ? at - 1 : at;
                if (used + setting.width(text, wordStart, shown) > limit) {
                    break;
                }
                used += setting.width(text, wordStart, at);
                wordStart = at;
                best = at;
            }
        }
        if (best > from) {
            return best;
        }
        int cut = from + Character.charCount(Character.codePointAt(text, from));
        while (cut < end) {
            int next = cut + Character.charCount(Character.codePointAt(text, cut));
            if (setting.width(text, from, next) > limit) {
                break;
            }
            cut = next;
        }
        return cut;
    }
}
