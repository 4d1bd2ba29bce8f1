package nl.strook.core.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes rows into the one sheet of a workbook. Every cell is a text cell, which no spreadsheet takes for a formula (ASVS
 * 1.2.10) and whose first zeros stay.
 */
public final class SafeWorkbook {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;

    private SafeWorkbook(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** @param rows the header first */
    public static void write(OutputStream out, String sheetName, Iterable<String[]> rows) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        SafeWorkbook book = new SafeWorkbook(zip);
        book.part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
                        + "openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + TYPE + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                        + TYPE
                        + "worksheet+xml\"/></Types>");
        book.part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        book.part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        book.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                        + escaped(sheetName) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        book.sheet(rows);
        zip.finish();
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text(XML + xml);
        zip.closeEntry();
    }

    private void sheet(Iterable<String[]> rows) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        text(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        int number = 0;
        for (String[] row : rows) {
            number++;
            text(row(number, row));
        }
        text("</sheetData></worksheet>");
        zip.closeEntry();
    }

    private static String row(int number, String[] cells) {
        StringBuilder xml = new StringBuilder("<row r=\"").append(number).append("\">");
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                xml.append("<c r=\"")
                        .append(CellName.of(column, number))
                        .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(escaped(cells[column]))
                        .append("</t></is></c>");
            }
        }
        return xml.append("</row>").toString();
    }

    /** What XML cannot hold at all is left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(c -> {
                    switch (c) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }

    private void text(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
