package nl.strook.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.strook.reports.font.FontSubset;
import nl.strook.reports.font.TrueTypeFace;

/**
 * A face with a set of glyphs, ready to be put into a file. Documents of one run use nearly the same glyphs, so the
 * packed parts are kept for the next document.
 *
 * @param fontFile packed TrueType file
 * @param rawLength its length before packing
 * @param toUnicode packed map from glyph numbers back to characters
 * @param widths the widths array of the font dictionary
 */
record EmbeddedFont(String name, byte[] fontFile, int rawLength, byte[] toUnicode, String widths, String descriptor) {

    private static final int KEPT = 400;

    private record Key(TrueTypeFace face, BitSet glyphs) {}

    private static final Map<Key, EmbeddedFont> CACHE = new LinkedHashMap<>(64, 0.75f, true) {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, EmbeddedFont> eldest) {
            return size() > KEPT;
        }
    };

    /** @param used glyphs of the document; taken over, not to be changed afterwards */
    static EmbeddedFont of(TrueTypeFace face, BitSet used) {
        roundUp(face, used);
        Key key = new Key(face, used);
        synchronized (CACHE) {
            EmbeddedFont font = CACHE.get(key);
            if (font != null) {
                return font;
            }
        }
        EmbeddedFont made = make(face, used);
        synchronized (CACHE) {
            CACHE.put(key, made);
        }
        return made;
    }

    /** Figures always come together, and so do the plain letters as soon as there are many: more documents share a set. */
    private static void roundUp(TrueTypeFace face, BitSet used) {
        addAll(face, used, "0123456789 .,-");
        if (used.cardinality() > 30 && face.glyph('A') != 0) {
            addAll(face, used, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,-'/%()€");
        }
    }

    private static void addAll(TrueTypeFace face, BitSet used, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            int glyph = face.glyph(characters.charAt(i));
            if (glyph != 0) {
                used.set(glyph);
            }
        }
    }

    private static EmbeddedFont make(TrueTypeFace face, BitSet glyphs) {
        byte[] subset = FontSubset.of(face, glyphs);
        String name = tag(glyphs) + "+" + face.name();
        int[] box = face.box();
        String descriptor = "<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox[" + box[0] + " " + box[1]
                + " "
                + box[2] + " " + box[3] + "]/ItalicAngle 0/Ascent " + face.ascent() + "/Descent " + face.descent()
                + "/CapHeight 700/StemV " + (face.name().contains("Bold") ? 140 : 80) + "/FontFile2 ";
        return new EmbeddedFont(
                name,
                Packer.packTight(subset),
                subset.length,
                Packer.packTight(toUnicode(face, glyphs).getBytes(StandardCharsets.ISO_8859_1)),
                widths(face, glyphs),
                descriptor);
    }

    /** Writes the font; returns the number of its dictionary. */
    int write(PdfObjects objects) {
        int file = objects.addStream("/Filter/FlateDecode/Length1 " + rawLength, fontFile);
        int unicode = objects.addStream("/Filter/FlateDecode", toUnicode);
        int described = objects.add(descriptor + file + " 0 R>>");
        int cid = objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 0/W"
                + widths + "/FontDescriptor " + described + " 0 R>>");
        return objects.add("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" + cid
                + " 0 R]/ToUnicode " + unicode + " 0 R>>");
    }

    /** Six letters that differ when the glyphs differ. */
    private static String tag(BitSet glyphs) {
        long mixed = 1125899906842597L;
        for (long word : glyphs.toLongArray()) {
            mixed = 31 * mixed + word;
        }
        long rest = mixed & Long.MAX_VALUE;
        StringBuilder tag = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static String widths(TrueTypeFace face, BitSet glyphs) {
        StringBuilder widths = new StringBuilder(512).append('[');
        int previous = -2;
        for (int glyph = glyphs.nextSetBit(0); glyph >= 0; glyph = glyphs.nextSetBit(glyph + 1)) {
            if (glyph != previous + 1) {
                widths.append(previous < 0 ? "" : "]").append(glyph).append('[');
            } else {
                widths.append(' ');
            }
            widths.append(face.advance(glyph));
            previous = glyph;
        }
        return widths.append(previous < 0 ? "]" : "]]").toString();
    }

    private static String toUnicode(TrueTypeFace face, BitSet glyphs) {
        StringBuilder lines = new StringBuilder(2048);
        StringBuilder map = new StringBuilder(2048)
                .append("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo")
                .append("<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n")
                .append("/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        int count = 0;
        for (int glyph = glyphs.nextSetBit(0); glyph >= 0; glyph = glyphs.nextSetBit(glyph + 1)) {
            int codePoint = face.codePoint(glyph);
            if (codePoint == 0) {
                continue;
            }
            lines.append("<%04X><".formatted(glyph));
            for (char unit : Character.toChars(codePoint)) {
                lines.append("%04X".formatted((int) unit));
            }
            lines.append(">\n");
            count++;
            if (count == 100) {
                map.append("100 beginbfchar\n").append(lines).append("endbfchar\n");
                lines.setLength(0);
                count = 0;
            }
        }
        if (count > 0) {
            map.append(count).append(" beginbfchar\n").append(lines).append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
