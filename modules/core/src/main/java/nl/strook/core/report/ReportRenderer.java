package nl.strook.core.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Makes PDF documents that pass PDF/UA-1 and PDF/A-3a. The same input gives the same bytes, today and after a restart.
 *
 * <p>Works without a tenant and without a transaction, keeps no sheet, and may be called by several threads.
 */
public interface ReportRenderer {

    /**
     * One document per sheet, in the order of the sheets. Cheapest for 50 to 200 sheets at a time.
     *
     * @param locale language of the fixed texts: Dutch or English; any other language gives Dutch
     * @throws UnprintableTextException when a text holds a character that no embedded font can draw, or is
     *     too long for its place even when set small
     * @throws IllegalArgumentException when there is no such template for the year, or a sheet is of the wrong kind
     */
    List<byte[]> renderAll(
            ReportTemplate template, ReportBrand brand, Locale locale, List<? extends ReportSheet> sheets);

    /** As {@link #renderAll}, for one document. */
    default byte[] render(ReportTemplate template, ReportBrand brand, Locale locale, ReportSheet sheet) {
        return renderAll(template, brand, locale, List.of(sheet)).get(0);
    }

    /**
     * The first character of the text that no embedded font draws; none when all of it can be printed. For a check
     * before a run begins: at rendering such a text stops the whole bulk.
     */
    OptionalInt firstUnprintable(String text);
}
