package nl.strook.core.report;

import org.jspecify.annotations.Nullable;

/**
 * What a tenant may change of a template: its name beside the logo, the logo and the colour. Never a legal field.
 *
 * @param name the short name in the head of the sheet
 * @param hue OKLCH hue in degrees, 0 to 360
 * @param chromaThousandths OKLCH chroma times 1,000: 130 for 0.13
 * @param logo PNG or JPEG, drawn at most 12 mm high and 30 mm wide; none = only the name
 */
public record ReportBrand(String name, int hue, int chromaThousandths, byte @Nullable [] logo) {

    public ReportBrand {
        SheetText.required("brand.name", name);
        if (hue < 0 || hue > 360 || chromaThousandths < 0 || chromaThousandths > 400) {
            throw new IllegalArgumentException(
                    "No such colour: hue " + hue + ", chroma " + chromaThousandths + "/1000");
        }
    }
}
