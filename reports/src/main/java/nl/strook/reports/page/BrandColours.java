package nl.strook.reports.page;

import java.awt.Color;
import nl.strook.core.report.ReportBrand;
import nl.strook.reports.pdf.PdfText;
import org.jspecify.annotations.Nullable;

/** The colours of a tenant as drawing operands, made from hue and chroma with the lightness that the house sets. */
final class BrandColours {

    private final String brand;
    private final String soft;
    private final String line;

    BrandColours(ReportBrand tenant) {
        double hue = Math.toRadians(tenant.hue());
        double chroma = tenant.chromaThousandths() / 1000.0;
        brand = srgb(0.4, chroma, hue);
        soft = srgb(0.958, chroma * 0.2, hue);
        line = srgb(0.6, chroma, hue);
    }

    /** @param role the marker of the template; none = the element's own colour */
    String of(@Nullable String role, Color own) {
        if (role == null) {
            return operands(own.getRed() / 255.0, own.getGreen() / 255.0, own.getBlue() / 255.0);
        }
        return switch (role) {
            case "brand" -> brand;
            case "brand-soft" -> soft;
            case "brand-line" -> line;
            default -> throw new IllegalArgumentException("No brand colour is called " + role);
        };
    }

    /** OKLCH to sRGB; what lies outside is cut off, as browsers do. */
    private static String srgb(double lightness, double chroma, double hue) {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return operands(
                gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double x) {
        return x * x * x;
    }

    private static double gamma(double linear) {
        double bounded = Math.min(1, Math.max(0, linear));
        return bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
    }

    private static String operands(double red, double green, double blue) {
        StringBuilder operands = new StringBuilder(20);
        for (double part : new double[] {red, green, blue}) {
            PdfText.number(operands, part).append(' ');
        }
        return operands.toString();
    }
}
