package nl.strook.reports.page;

import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.type.LineStyleEnum;
import nl.strook.reports.pdf.PdfText;

/** Paths of rules and boxes. */
final class Shapes {

    /** Distance of the control points of a quarter circle, in radii. */
    private static final double ROUND = 0.5523;

    private Shapes() {}

    static void line(PageState state, String colour, JRPen pen, float x, float y, float toX, float toY) {
        Float width = pen.getLineWidth();
        if (width == null || width <= 0) {
            return;
        }
        state.stroke(colour, width);
        StringBuilder out = state.out();
        boolean dotted = pen.getLineStyle() == LineStyleEnum.DOTTED;
        if (dotted) {
            out.append("1 J [0 ");
            PdfText.number(out, 2 * width).append("] 0 d\n");
        }
        point(out, x, y).append("m ");
        point(out, toX, toY).append("l S\n");
        if (dotted) {
            out.append("0 J [] 0 d\n");
        }
    }

    /** A path; to be filled or stroked by the caller. */
    static void box(StringBuilder out, float x, float y, float width, float height, int radius) {
        if (radius == 0) {
            point(out, x, y);
            point(out, width, height).append("re ");
            return;
        }
        double r = Math.min(radius, Math.min(width, height) / 2);
        double c = r * (1 - ROUND);
        double right = x + width;
        double top = y + height;
        point(out, x + r, y).append("m ");
        point(out, right - r, y).append("l ");
        curve(out, right - c, y, right, y + c, right, y + r);
        point(out, right, top - r).append("l ");
        curve(out, right, top - c, right - c, top, right - r, top);
        point(out, x + r, top).append("l ");
        curve(out, x + c, top, x, top - c, x, top - r);
        point(out, x, y + r).append("l ");
        curve(out, x, y + c, x + c, y, x + r, y);
        out.append("h ");
    }

    private static StringBuilder point(StringBuilder out, double x, double y) {
        PdfText.number(out, x).append(' ');
        return PdfText.number(out, y).append(' ');
    }

    private static void curve(StringBuilder out, double x1, double y1, double x2, double y2, double x, double y) {
        point(out, x1, y1);
        point(out, x2, y2);
        point(out, x, y).append("c ");
    }
}
