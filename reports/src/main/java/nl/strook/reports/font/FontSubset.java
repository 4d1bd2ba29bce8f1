package nl.strook.reports.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The part of a face that a document needs: the outlines of the used glyphs, under their own numbers, so that a text
 * is written the same way whatever else the document holds. Hinting and layout tables stay out.
 */
public final class FontSubset {

    private static final int COMPOSITE_WORDS = 0x0001;
    private static final int COMPOSITE_SCALE = 0x0008;
    private static final int COMPOSITE_MORE = 0x0020;
    private static final int COMPOSITE_XY_SCALE = 0x0040;
    private static final int COMPOSITE_MATRIX = 0x0080;

    private FontSubset() {}

    /** A TrueType file with the given glyphs, the glyph for "missing" and all parts that they are made of. */
    public static byte[] of(TrueTypeFace face, BitSet wanted) {
        BitSet glyphs = withParts(face, wanted);
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        int count = face.glyphCount();
        int last = glyphs.length();
        ByteBuffer places = ByteBuffer.allocate(4 * (count + 1));
        for (int glyph = 0; glyph < count; glyph++) {
            places.putInt(outlines.size());
            if (glyph < last && glyphs.get(glyph)) {
                byte[] outline = face.outline(glyph);
                outlines.writeBytes(outline);
                outlines.writeBytes(new byte[-outline.length & 3]);
            }
        }
        places.putInt(outlines.size());
        byte[] head = face.table("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("head", head);
        tables.put("hhea", face.table("hhea"));
        tables.put("hmtx", widthsOf(face, glyphs));
        tables.put("loca", places.array());
        tables.put("maxp", face.table("maxp"));
        return file(tables);
    }

    private static BitSet withParts(TrueTypeFace face, BitSet wanted) {
        BitSet all = (BitSet) wanted.clone();
        all.set(0);
        for (int glyph = all.nextSetBit(0); glyph >= 0; glyph = all.nextSetBit(glyph + 1)) {
            addParts(face, glyph, all);
        }
        return all;
    }

    private static void addParts(TrueTypeFace face, int glyph, BitSet all) {
        ByteBuffer outline = ByteBuffer.wrap(face.outline(glyph));
        if (outline.remaining() == 0 || outline.getShort(0) >= 0) {
            return;
        }
        int at = 10;
        int flags;
        do {
            flags = outline.getShort(at);
            int part = outline.getShort(at + 2) & 0xFFFF;
            if (!all.get(part)) {
                all.set(part);
                addParts(face, part, all);
            }
            at += 4 + ((flags & COMPOSITE_WORDS) != 0 ? 4 : 2);
            if ((flags & COMPOSITE_SCALE) != 0) {
                at += 2;
            } else if ((flags & COMPOSITE_XY_SCALE) != 0) {
                at += 4;
            } else if ((flags & COMPOSITE_MATRIX) != 0) {
                at += 8;
            }
        } while ((flags & COMPOSITE_MORE) != 0);
    }

    /** The widths of unused glyphs are zeroed, so that the table packs well. */
    private static byte[] widthsOf(TrueTypeFace face, BitSet glyphs) {
        byte[] widths = face.table("hmtx");
        int measured = ByteBuffer.wrap(face.table("hhea")).getShort(34) & 0xFFFF;
        ByteBuffer table = ByteBuffer.wrap(widths);
        for (int glyph = 0; glyph < measured - 1; glyph++) {
            if (!glyphs.get(glyph)) {
                table.putInt(4 * glyph, 0);
            }
        }
        for (int at = 4 * measured; at + 1 < widths.length; at += 2) {
            if (!glyphs.get(measured + (at - 4 * measured) / 2)) {
                table.putShort(at, (short) 0);
            }
        }
        return widths;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int size = 12 + 16 * count;
        for (byte[] table : tables.values()) {
            size += table.length + 3 & ~3;
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int at = 12 + 16 * count;
        int headAt = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            file.put(at, table);
            if (entry.getKey().equals("head")) {
                headAt = at;
            }
            int padded = table.length + 3 & ~3;
            file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(file, at, padded)).putInt(at).putInt(table.length);
            at += padded;
        }
        file.putInt(headAt + 8, 0xB1B0AFBA - sum(file, 0, size));
        return file.array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
