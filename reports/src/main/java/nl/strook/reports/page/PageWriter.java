package nl.strook.reports.page;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintEllipse;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.fill.JRTemplatePrintElement;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.type.ModeEnum;
import nl.strook.core.report.ReportBrand;
import nl.strook.reports.font.TextLines;
import nl.strook.reports.font.TrueTypeFace;
import nl.strook.reports.pdf.PdfDocument;
import nl.strook.reports.pdf.PdfImage;
import nl.strook.reports.pdf.PdfText;
import nl.strook.reports.pdf.StructureTree.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Draws the pages of one filling. Refuses what it cannot draw or what would be lost: an element of another kind, a text
 * that was cut or shrunk beyond reading.
 */
public final class PageWriter {

    /** Smaller than this nobody reads; the template shrinks texts that are too long for their place. */
    private static final float SMALLEST = 4.5f;

    private final ReportBrand brand;
    private final BrandColours colours;
    private final @Nullable PdfImage logo;
    private final int pageHeight;
    private final Map<Object, TextLook> textLooks = new IdentityHashMap<>();
    private final Map<Object, ElementLook> otherLooks = new IdentityHashMap<>();
    private final PageState state = new PageState();

    public PageWriter(ReportBrand brand, @Nullable PdfImage logo, int pageHeight) {
        this.brand = brand;
        this.colours = new BrandColours(brand);
        this.logo = logo;
        this.pageHeight = pageHeight;
    }

    /** Draws the pages of one document. */
    public void write(List<List<JRPrintElement>> pages, PdfDocument document) {
        PageTags tags = new PageTags(document.tags());
        for (List<JRPrintElement> page : pages) {
            state.begin(document.beginPage());
            tags.beginPage();
            elements(page, 0, 0, document, tags);
            state.endArtifact();
        }
    }

    /** Whether the page begins a document: it carries the heading of the first level. */
    public boolean beginsDocument(List<JRPrintElement> page) {
        for (JRPrintElement element : page) {
            if (element instanceof JRPrintText text
                    && look(text).element().tag().equals("h1")) {
                return true;
            }
        }
        return false;
    }

    private void elements(List<JRPrintElement> elements, int x, int y, PdfDocument document, PageTags tags) {
        for (JRPrintElement element : elements) {
            int left = x + element.getX();
            int top = y + element.getY();
            if (element instanceof JRPrintText text) {
                text(text, left, top, document, tags);
            } else if (element instanceof JRPrintFrame frame) {
                elements(frame.getElements(), left, top, document, tags);
            } else if (element instanceof JRPrintLine line) {
                line(line, left, top);
            } else if (element instanceof JRPrintRectangle rectangle) {
                rectangle(rectangle, left, top);
            } else if (element instanceof JRPrintImage image) {
                image(image, left, top, document, tags);
            } else {
                throw new IllegalArgumentException(
                        "The page writer draws no " + element.getClass().getSimpleName()
                                + (element instanceof JRPrintEllipse ? "; use a rectangle with a radius" : ""));
            }
        }
    }

    private void text(JRPrintText element, int left, int top, PdfDocument document, PageTags tags) {
        TextLook look = look(element);
        Tag tag = tags.tagOf(look.element());
        String text = element.getFullText();
        if (text == null || text.isEmpty()) {
            return;
        }
        if (element.getTextTruncateIndex() != null || look.setting().size() < SMALLEST) {
            throw new TextTooLongException(text);
        }
        if (tag == null) {
            state.artifact();
        } else {
            state.endArtifact();
            state.out().append("/P<</MCID ").append(document.tags().mark(tag)).append(">>BDC\n");
        }
        state.out().append("BT\n");
        state.colour(look.colour());
        lines(element, text, left, top, look, document);
        state.out().append(tag == null ? "ET\n" : "ET\nEMC\n");
    }

    private void lines(JRPrintText element, String text, int left, int top, TextLook look, PdfDocument document) {
        int width = element.getWidth() - look.left() - look.right();
        List<TextLines.Line> lines = TextLines.of(text, look.setting(), width);
        float baseline = pageHeight
                - top
                - downwards(element, look, lines.size())
                - look.setting().firstBaseline();
        state.beginText();
        if (look.element().tag().equals("join")) {
            // Before a text that goes on with the one before, so that a reader hears two words. Nothing to see.
            state.moveTo(left - look.setting().size() / 4, baseline);
            glyphs(" ", 0, 1, look.setting(), document);
        }
        for (int i = 0; i < lines.size(); i++) {
            TextLines.Line line = lines.get(i);
            int indent = i == 0 ? look.setting().indent() : 0;
            float slack = width - indent - line.width();
            float start = left
                    + look.left()
                    + indent
                    + switch (look.across()) {
                        case RIGHT -> slack;
                        case CENTER -> slack / 2;
                        case LEFT, JUSTIFIED -> 0;
                    };
            state.moveTo(start, baseline);
            glyphs(text, line.from(), line.to(), look.setting(), document);
            if (i < lines.size() - 1) {
                glyphs(" ", 0, 1, look.setting(), document);
            }
            baseline -= look.setting().lineHeight();
        }
    }

    private static float downwards(JRPrintText element, TextLook look, int lines) {
        float slack = element.getHeight()
                - look.top()
                - look.bottom()
                - lines * look.setting().lineHeight();
        return look.top()
                + switch (look.down()) {
                    case TOP, JUSTIFIED -> 0;
                    case MIDDLE -> slack / 2;
                    case BOTTOM -> slack;
                };
    }

    private void glyphs(String text, int from, int to, TextLines.Setting setting, PdfDocument document) {
        if (from == to) {
            return;
        }
        state.tracking(setting.tracking() * setting.size());
        GlyphRun run = new GlyphRun(document, setting.size());
        setting.family().shape(text, from, to, run::add);
        run.end();
    }

    /** Strings of glyph numbers, one per face in the line. */
    private final class GlyphRun {

        private final PdfDocument document;
        private final float size;
        private @Nullable TrueTypeFace face;
        private BitSet used = new BitSet();

        GlyphRun(PdfDocument document, float size) {
            this.document = document;
            this.size = size;
        }

        void add(TrueTypeFace next, int glyph) {
            if (next != face) {
                end();
                int font = document.font(next);
                used = document.glyphs(font);
                face = next;
                state.font(font, size);
                state.out().append('(');
            }
            used.set(glyph);
            state.stringByte(glyph >> 8);
            state.stringByte(glyph & 0xFF);
        }

        void end() {
            if (face != null) {
                state.out().append(")Tj\n");
            }
        }
    }

    private TextLook look(JRPrintText text) {
        if (text instanceof JRTemplatePrintText filled) {
            return textLooks.computeIfAbsent(filled.getTemplate(), template -> TextLook.of(text, colours));
        }
        return TextLook.of(text, colours);
    }

    private ElementLook otherLook(JRPrintElement element) {
        if (element instanceof JRTemplatePrintElement filled) {
            return otherLooks.computeIfAbsent(filled.getTemplate(), template -> ElementLook.of(element));
        }
        return ElementLook.of(element);
    }

    private void line(JRPrintLine line, int left, int top) {
        state.artifact();
        float x = left + (line.getWidth() == 1 ? 0.5f : 0);
        float y = top + (line.getHeight() == 1 ? 0.5f : 0);
        float toX = line.getWidth() == 1 ? x : left + line.getWidth();
        float toY = line.getHeight() == 1 ? y : top + line.getHeight();
        Shapes.line(
                state,
                otherLook(line).colour(colours, line.getLinePen().getLineColor()),
                line.getLinePen(),
                x,
                pageHeight - y,
                toX,
                pageHeight - toY);
    }

    private void rectangle(JRPrintRectangle rectangle, int left, int top) {
        state.artifact();
        ElementLook look = otherLook(rectangle);
        boolean filled = rectangle.getMode() == ModeEnum.OPAQUE;
        Float pen = rectangle.getLinePen().getLineWidth();
        boolean drawn = pen != null && pen > 0;
        if (filled) {
            state.colour(look.colour(colours, rectangle.getBackcolor()));
        }
        if (drawn) {
            state.stroke(brandless(rectangle), pen);
        }
        Shapes.box(
                state.out(),
                left,
                pageHeight - top - rectangle.getHeight(),
                rectangle.getWidth(),
                rectangle.getHeight(),
                rectangle.getRadius());
        state.out().append(filled ? drawn ? "B\n" : "f\n" : drawn ? "S\n" : "n\n");
    }

    private String brandless(JRPrintRectangle rectangle) {
        return colours.of(null, rectangle.getLinePen().getLineColor());
    }

    private void image(JRPrintImage place, int left, int top, PdfDocument document, PageTags tags) {
        PdfImage picture = logo;
        if (picture == null) {
            throw new IllegalArgumentException("A template shows a logo that is not there");
        }
        state.endArtifact();
        float scale =
                Math.min((float) place.getWidth() / picture.width(), (float) place.getHeight() / picture.height());
        float width = picture.width() * scale;
        float height = picture.height() * scale;
        float bottom = pageHeight - top - (place.getHeight() + height) / 2;
        StringBuilder box = new StringBuilder();
        PdfText.number(box, left).append(' ');
        PdfText.number(box, bottom).append(' ');
        PdfText.number(box, left + width).append(' ');
        PdfText.number(box, bottom + height);
        Tag tag = tags.figure(brand.name(), box.toString());
        document.image(picture);
        StringBuilder out = state.out();
        out.append("/Figure<</MCID ").append(document.tags().mark(tag)).append(">>BDC\nq ");
        PdfText.number(out, width).append(" 0 0 ");
        PdfText.number(out, height).append(' ');
        PdfText.number(out, left).append(' ');
        PdfText.number(out, bottom).append(" cm /Im Do Q\nEMC\n");
    }
}
