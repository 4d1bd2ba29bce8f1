package nl.strook.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.strook.reports.font.TrueTypeFace;
import org.jspecify.annotations.Nullable;

/** One tagged document in the making: pages of drawing commands, the fonts they use, the tags. */
public final class PdfDocument {

    private static final String PRODUCER = "Strook";
    private static final byte[] PROFILE = Packer.packTight(SrgbProfile.bytes());

    private final String title;
    private final String language;
    private final Instant madeAt;
    private final int width;
    private final int height;
    private final StructureTree tags = new StructureTree();
    private final List<StringBuilder> pages = new ArrayList<>(2);
    private final Map<TrueTypeFace, BitSet> fonts = new LinkedHashMap<>();
    private final List<TrueTypeFace> fontOrder = new ArrayList<>(6);
    private @Nullable PdfImage image;

    /** @param language as {@code nl} */
    public PdfDocument(String title, String language, Instant madeAt, int width, int height) {
        this.title = title;
        this.language = language;
        this.madeAt = madeAt;
        this.width = width;
        this.height = height;
    }

    public StructureTree tags() {
        return tags;
    }

    /** Begins the next page; returns where its drawing commands go. */
    public StringBuilder beginPage() {
        tags.beginPage();
        StringBuilder page = new StringBuilder(16 * 1024);
        pages.add(page);
        return page;
    }

    public int pageCount() {
        return pages.size();
    }

    /** Number of the face in this document: its resource is called F with that number. */
    public int font(TrueTypeFace face) {
        int at = fontOrder.indexOf(face);
        if (at < 0) {
            fontOrder.add(face);
            fonts.put(face, new BitSet(512));
            at = fontOrder.size() - 1;
        }
        return at;
    }

    /** The glyphs of the face that the document uses until now. */
    public BitSet glyphs(int font) {
        BitSet glyphs = fonts.get(fontOrder.get(font));
        if (glyphs == null) {
            throw new IllegalStateException("No such font");
        }
        return glyphs;
    }

    /** The picture that the command {@code /Im Do} draws. */
    public void image(PdfImage picture) {
        image = picture;
    }

    public byte[] bytes(Packer packer) {
        PdfObjects objects = new PdfObjects();
        int catalog = objects.reserve();
        int tree = objects.reserve();
        StringBuilder resources = new StringBuilder(128).append("<</Font<<");
        for (int i = 0; i < fontOrder.size(); i++) {
            int number = EmbeddedFont.of(fontOrder.get(i), glyphs(i)).write(objects);
            resources.append("/F").append(i).append(' ').append(number).append(" 0 R");
        }
        resources.append(">>");
        if (image != null) {
            resources.append("/XObject<</Im ").append(image.write(objects)).append(" 0 R>>");
        }
        int resourcesNumber = objects.add(resources.append(">>").toString());
        int[] pageNumbers = new int[pages.size()];
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pageNumbers.length; i++) {
            int content = objects.addStream(
                    "/Filter/FlateDecode", packer.pack(pages.get(i).toString().getBytes(StandardCharsets.ISO_8859_1)));
            pageNumbers[i] = objects.add("<</Type/Page/Parent " + tree + " 0 R/MediaBox[0 0 " + width + " " + height
                    + "]/Resources " + resourcesNumber + " 0 R/Contents " + content + " 0 R/StructParents " + i
                    + "/Tabs/S>>");
            kids.append(pageNumbers[i]).append(" 0 R ");
        }
        objects.set(tree, "<</Type/Pages/Count " + pageNumbers.length + "/Kids[" + kids + "]>>");
        int structure = tags.write(objects, pageNumbers);
        int metadata = objects.addStream("/Type/Metadata/Subtype/XML", Metadata.xmp(title, language, madeAt, PRODUCER));
        int profile = objects.addStream("/N 3/Filter/FlateDecode", PROFILE);
        objects.set(
                catalog,
                "<</Type/Catalog/Pages " + tree + " 0 R/Metadata " + metadata + " 0 R/StructTreeRoot " + structure
                        + " 0 R/MarkInfo<</Marked true>>/Lang(" + language
                        + ")/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent"
                        + "/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile " + profile
                        + " 0 R>>]>>");
        String date = PdfText.date(madeAt);
        int information = objects.addSingle("<</Title" + PdfText.string(title) + "/Producer(" + PRODUCER
                + ")/CreationDate" + date + "/ModDate" + date + ">>");
        return objects.file(catalog, information, packer);
    }
}
