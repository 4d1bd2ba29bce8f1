package nl.strook.reports.page;

import nl.strook.reports.pdf.PdfText;
import org.jspecify.annotations.Nullable;

/** What the drawing commands of a page have set until now, so that nothing is said twice. */
final class PageState {

    private StringBuilder out = new StringBuilder();
    private boolean inArtifact;
    private @Nullable String fill;
    private @Nullable String stroke;
    private float width;
    private int font;
    private float size;
    private float tracking;
    private long textX;
    private long textY;

    void begin(StringBuilder page) {
        out = page;
        inArtifact = false;
        fill = null;
        stroke = null;
        width = -1;
        font = -1;
        size = 0;
        tracking = 0;
    }

    StringBuilder out() {
        return out;
    }

    /** What follows is decoration that readers leave out. */
    void artifact() {
        if (!inArtifact) {
            out.append("/Artifact BMC\n");
            inArtifact = true;
        }
    }

    void endArtifact() {
        if (inArtifact) {
            out.append("EMC\n");
            inArtifact = false;
        }
    }

    void colour(String operands) {
        if (!operands.equals(fill)) {
            out.append(operands).append("rg\n");
            fill = operands;
        }
    }

    void stroke(String operands, float lineWidth) {
        if (!operands.equals(stroke)) {
            out.append(operands).append("RG\n");
            stroke = operands;
        }
        if (lineWidth != width) {
            PdfText.number(out, lineWidth).append(" w\n");
            width = lineWidth;
        }
    }

    void font(int number, float fontSize) {
        if (number != font || fontSize != size) {
            out.append("/F").append(number).append(' ');
            PdfText.number(out, fontSize).append(" Tf\n");
            font = number;
            size = fontSize;
        }
    }

    void tracking(float points) {
        if (points != tracking) {
            PdfText.number(out, points).append(" Tc\n");
            tracking = points;
        }
    }

    /** After a BT, which begins at the lower left of the page. */
    void beginText() {
        textX = 0;
        textY = 0;
    }

    /** Moves to the beginning of a line, in whole hundredths so that nothing adds up. */
    void moveTo(float x, float y) {
        long hundredthsX = Math.round(x * 100.0);
        long hundredthsY = Math.round(y * 100.0);
        PdfText.hundredths(out, hundredthsX - textX).append(' ');
        PdfText.hundredths(out, hundredthsY - textY).append(" Td\n");
        textX = hundredthsX;
        textY = hundredthsY;
    }

    /** A byte of a string in round brackets. */
    void stringByte(int value) {
        if (value == '\r') {
            out.append("\\r");
            return;
        }
        if (value == '(' || value == ')' || value == '\\') {
            out.append('\\');
        }
        out.append((char) value);
    }
}
