package nl.strook.core.mail;

import java.util.Locale;

/**
 * The brand of a tenant as mail programs understand it: hex. The screens make the same three colours from hue and chroma
 * in CSS ({@code --brand}, {@code --brand-soft}, {@code --brand-line}); here the conversion from OKLCH to sRGB is done
 * with the published matrices (Ottosson 2020, CSS Color 4).
 */
public record BrandColours(String brand, String soft, String line) {

    /** @param chroma in thousandths */
    public static BrandColours of(int hue, int chroma) {
        double c = chroma / 1000.0;
        return new BrandColours(hex(0.4, c, hue), hex(0.958, c * 0.2, hue), hex(0.86, c * 0.5, hue));
    }

    private static String hex(double lightness, double chroma, int hue) {
        double a = chroma * Math.cos(Math.toRadians(hue));
        double b = chroma * Math.sin(Math.toRadians(hue));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static long channel(double linear) {
        double inGamut = Math.max(0, Math.min(1, linear));
        double encoded = inGamut <= 0.0031308 ? 12.92 * inGamut : 1.055 * Math.pow(inGamut, 1 / 2.4) - 0.055;
        return Math.round(encoded * 255);
    }
}
