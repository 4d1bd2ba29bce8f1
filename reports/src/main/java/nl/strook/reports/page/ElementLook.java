package nl.strook.reports.page;

import java.awt.Color;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPropertiesMap;
import org.jspecify.annotations.Nullable;

/**
 * The markers that a template puts on an element, all with the prefix below.
 *
 * @param tag {@code h1}, {@code h2}, {@code p}, {@code join} (goes on with the tag before), {@code th-column},
 *     {@code th-row}, {@code td}, {@code figure} or {@code artifact}
 * @param table name of the table that a cell belongs to; cells of one table follow each other
 * @param rowStart whether the cell begins a row
 * @param span columns that the cell takes
 * @param colour {@code brand}, {@code brand-soft} or {@code brand-line} instead of the element's own colour
 */
record ElementLook(
        String tag,
        @Nullable String table,
        boolean rowStart,
        int span,
        @Nullable String colour) {

    private static final String PREFIX = "net.sf.jasperreports.export.strook.";
    private static final ElementLook PLAIN = new ElementLook("p", null, false, 1, null);

    static ElementLook of(JRPrintElement element) {
        if (!element.hasProperties()) {
            return PLAIN;
        }
        JRPropertiesMap markers = element.getPropertiesMap();
        String tag = markers.getProperty(PREFIX + "tag");
        String span = markers.getProperty(PREFIX + "span");
        return new ElementLook(
                tag == null ? "p" : tag,
                markers.getProperty(PREFIX + "table"),
                "start".equals(markers.getProperty(PREFIX + "row")),
                span == null ? 1 : Integer.parseInt(span),
                markers.getProperty(PREFIX + "colour"));
    }

    /** Drawing operands of a colour of the element. */
    String colour(BrandColours brand, Color own) {
        return brand.of(colour, own);
    }
}
