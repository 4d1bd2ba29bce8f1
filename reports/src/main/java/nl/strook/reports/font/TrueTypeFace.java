package nl.strook.reports.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A static TrueType face, parsed once: its glyphs, widths in thousandths of an em and vertical measures. */
public final class TrueTypeFace {

    private final String name;
    private final ByteBuffer file;
    private final Map<String, int[]> tables = new HashMap<>();
    private final int unitsPerEm;
    private final int glyphCount;
    private final boolean longOffsets;
    private final int[] advances;
    private final Map<Integer, Integer> glyphByCodePoint = new HashMap<>();
    private final int[] latinGlyphs = new int[0x250];
    private final int[] codePoints;

    TrueTypeFace(String name, byte[] bytes) {
        this.name = name;
        this.file = ByteBuffer.wrap(bytes);
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            byte[] tag = {file.get(at), file.get(at + 1), file.get(at + 2), file.get(at + 3)};
            tables.put(
                    new String(tag, StandardCharsets.ISO_8859_1),
                    new int[] {file.getInt(at + 8), file.getInt(at + 12)});
        }
        unitsPerEm = unsigned(start("head") + 18);
        longOffsets = file.getShort(start("head") + 50) == 1;
        glyphCount = unsigned(start("maxp") + 4);
        advances = readAdvances();
        readCharacters();
        codePoints = new int[glyphCount];
        glyphByCodePoint.forEach((codePoint, glyph) -> {
            if (codePoints[glyph] == 0 || codePoint < codePoints[glyph]) {
                codePoints[glyph] = codePoint;
            }
        });
    }

    /** Reads the face from the jar of this class, whatever the thread's class loader is. */
    static TrueTypeFace fromResource(String name) {
        String path = "/nl/strook/reports/fonts/" + name + ".ttf";
        try (InputStream in = TrueTypeFace.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The face " + path + " is missing in the jar");
            }
            return new TrueTypeFace(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    /** Glyph of the character, or 0 when the face has none. */
    public int glyph(int codePoint) {
        if (codePoint < latinGlyphs.length) {
            return latinGlyphs[codePoint];
        }
        return glyphByCodePoint.getOrDefault(codePoint, 0);
    }

    /** The character that the glyph is read back as: the lowest of those that it draws. */
    public int codePoint(int glyph) {
        return codePoints[glyph];
    }

    /** Width of a glyph in thousandths of the font size, rounded as the PDF will say it. */
    public int advance(int glyph) {
        return advances[glyph];
    }

    /** Height above the baseline in thousandths of the font size. */
    public int ascent() {
        return perThousand(file.getShort(start("hhea") + 4));
    }

    /** Depth below the baseline in thousandths of the font size; negative. */
    public int descent() {
        return perThousand(file.getShort(start("hhea") + 6));
    }

    /** Bounding box of the face in thousandths: left, bottom, right, top. */
    public int[] box() {
        int head = start("head");
        return new int[] {
            perThousand(file.getShort(head + 36)), perThousand(file.getShort(head + 38)),
            perThousand(file.getShort(head + 40)), perThousand(file.getShort(head + 42))
        };
    }

    int glyphCount() {
        return glyphCount;
    }

    /** A copy of the table's bytes. */
    byte[] table(String tag) {
        int[] place = tables.get(tag);
        if (place == null) {
            throw new IllegalStateException("The face " + name + " has no table " + tag);
        }
        byte[] copy = new byte[place[1]];
        file.get(place[0], copy);
        return copy;
    }

    /** Where the outline of the glyph begins in the table {@code glyf}; ends where the next begins. */
    int outlineStart(int glyph) {
        int loca = start("loca");
        return longOffsets ? file.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    }

    byte[] outline(int glyph) {
        int from = outlineStart(glyph);
        byte[] copy = new byte[outlineStart(glyph + 1) - from];
        file.get(start("glyf") + from, copy);
        return copy;
    }

    private int start(String tag) {
        int[] place = tables.get(tag);
        if (place == null) {
            throw new IllegalStateException("The face " + name + " has no table " + tag);
        }
        return place[0];
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    private int perThousand(int units) {
        return Math.round(units * 1000f / unitsPerEm);
    }

    private int[] readAdvances() {
        int measured = unsigned(start("hhea") + 34);
        int hmtx = start("hmtx");
        int[] widths = new int[glyphCount];
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            widths[glyph] = perThousand(unsigned(hmtx + 4 * Math.min(glyph, measured - 1)));
        }
        return widths;
    }

    private void readCharacters() {
        int cmap = start("cmap");
        int count = unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int sub = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            int format = unsigned(sub);
            if (format == 4) {
                readSegments(sub);
            } else if (format == 12) {
                readGroups(sub);
            }
        }
        glyphByCodePoint.forEach((codePoint, glyph) -> {
            if (codePoint < latinGlyphs.length) {
                latinGlyphs[codePoint] = glyph;
            }
        });
    }

    private void readSegments(int sub) {
        int twice = unsigned(sub + 6);
        for (int i = 0; i < twice; i += 2) {
            int end = unsigned(sub + 14 + i);
            int begin = unsigned(sub + 16 + twice + i);
            int delta = unsigned(sub + 16 + 2 * twice + i);
            int rangePlace = sub + 16 + 3 * twice + i;
            int range = unsigned(rangePlace);
            for (int code = begin; code <= end && code != 0xFFFF; code++) {
                int glyph = range == 0 ? code + delta & 0xFFFF : unsigned(rangePlace + range + 2 * (code - begin));
                if (range != 0 && glyph != 0) {
                    glyph = glyph + delta & 0xFFFF;
                }
                if (glyph != 0) {
                    glyphByCodePoint.put(code, glyph);
                }
            }
        }
    }

    private void readGroups(int sub) {
        int groups = file.getInt(sub + 12);
        for (int i = 0; i < groups; i++) {
            int at = sub + 16 + 12 * i;
            int begin = file.getInt(at);
            int end = file.getInt(at + 4);
            int glyph = file.getInt(at + 8);
            for (int code = begin; code <= end; code++) {
                glyphByCodePoint.put(code, glyph + code - begin);
            }
        }
    }
}
