package nl.strook.reports.font;

import java.util.Map;

/**
 * A face with the face that stands in for what it lacks: Greek, Cyrillic and rare Latin letters come from Noto Sans.
 * The names are those that the templates use.
 */
public final class FontFamily {

    private static final TrueTypeFace FALLBACK = TrueTypeFace.fromResource("NotoSans-Fallback-Regular");
    private static final TrueTypeFace FALLBACK_BOLD = TrueTypeFace.fromResource("NotoSans-Fallback-Bold");
    private static final Map<String, FontFamily> FAMILIES = Map.of(
            "Figtree", new FontFamily(TrueTypeFace.fromResource("Figtree-Regular"), FALLBACK),
            "Figtree Medium", new FontFamily(TrueTypeFace.fromResource("Figtree-Medium"), FALLBACK),
            "Figtree SemiBold", new FontFamily(TrueTypeFace.fromResource("Figtree-SemiBold"), FALLBACK_BOLD),
            "Figtree Bold", new FontFamily(TrueTypeFace.fromResource("Figtree-Bold"), FALLBACK_BOLD));

    /** Below: the characters of a common document, each with its width and glyph in the first face looked up once. */
    private static final int COMMON = 0x250;

    /** From here on a character may be a mark on the one before. */
    private static final int MARKS = 0x300;

    private final TrueTypeFace first;
    private final TrueTypeFace second;
    private final int[] commonGlyphs = new int[COMMON];
    private final int[] commonAdvances = new int[COMMON];

    private FontFamily(TrueTypeFace first, TrueTypeFace second) {
        this.first = first;
        this.second = second;
        for (int codePoint = 0; codePoint < COMMON; codePoint++) {
            int glyph = first.glyph(drawn(codePoint));
            commonGlyphs[codePoint] = glyph;
            commonAdvances[codePoint] = first.advance(glyph);
        }
    }

    /** @throws IllegalArgumentException when a template names a font that is not embedded */
    public static FontFamily named(String name) {
        FontFamily family = FAMILIES.get(name);
        if (family == null) {
            throw new IllegalArgumentException("No embedded font is called " + name);
        }
        return family;
    }

    public TrueTypeFace first() {
        return first;
    }

    /** Tells of each glyph of a text. */
    @FunctionalInterface
    public interface GlyphSink {
        void glyph(TrueTypeFace face, int glyph);
    }

    /**
     * Draws the text glyph by glyph. A letter with a mark of its own comes from one face together with the mark.
     *
     * @throws MissingGlyphException when no face has a character
     */
    public void shape(CharSequence text, int from, int to, GlyphSink sink) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c < COMMON && commonGlyphs[c] != 0 && (at + 1 == to || text.charAt(at + 1) < MARKS)) {
                sink.glyph(first, commonGlyphs[c]);
                at++;
                continue;
            }
            int codePoint = Character.codePointAt(text, at);
            at += Character.charCount(codePoint);
            boolean marked = at < to && isMark(Character.codePointAt(text, at));
            place(codePoint, marked || isMark(codePoint), sink);
        }
    }

    /** Width in thousandths of the font size; a character that no face has counts as half an em. */
    public int width(CharSequence text, int from, int to) {
        int width = 0;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c < COMMON && commonGlyphs[c] != 0 && (at + 1 == to || text.charAt(at + 1) < MARKS)) {
                width += commonAdvances[c];
                at++;
                continue;
            }
            int codePoint = Character.codePointAt(text, at);
            at += Character.charCount(codePoint);
            boolean marked = at < to && isMark(Character.codePointAt(text, at));
            width += advance(codePoint, marked || isMark(codePoint));
        }
        return width;
    }

    private int advance(int codePoint, boolean marked) {
        int drawn = drawn(codePoint);
        int glyph = marked ? 0 : first.glyph(drawn);
        if (glyph != 0) {
            return first.advance(glyph);
        }
        glyph = second.glyph(drawn);
        if (glyph != 0) {
            return second.advance(glyph);
        }
        glyph = first.glyph(drawn);
        return glyph == 0 ? 500 : first.advance(glyph);
    }

    private void place(int codePoint, boolean marked, GlyphSink sink) {
        int drawn = drawn(codePoint);
        int glyph = marked ? 0 : first.glyph(drawn);
        if (glyph != 0) {
            sink.glyph(first, glyph);
            return;
        }
        glyph = second.glyph(drawn);
        if (glyph != 0) {
            sink.glyph(second, glyph);
            return;
        }
        glyph = first.glyph(drawn);
        if (glyph == 0) {
            throw new MissingGlyphException(codePoint);
        }
        sink.glyph(first, glyph);
    }

    private static boolean isMark(int codePoint) {
        return codePoint >= MARKS && Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Spaces and hyphens that differ only in how they break are drawn as the plain ones. */
    private static int drawn(int codePoint) {
        return switch (codePoint) {
            case 0xA0, 0x2007, 0x202F -> ' ';
            case 0x2010, 0x2011 -> '-';
            default -> codePoint;
        };
    }
}
