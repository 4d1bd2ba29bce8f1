package nl.strook.core.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows into the one sheet of a workbook. Every cell is a text cell, which no spreadsheet takes for a formula (ASVS
 * 1.2.10) and whose first zeros stay.
 */
public final class SafeWorkbook {

    private static final String WRITER = "Strook";
    private static final String VERSION = "1.0";

    private SafeWorkbook() {}

    /** @param rows the header first */
    public static void write(OutputStream out, String sheetName, Iterable<String[]> rows) throws IOException {
        try (Workbook workbook = new Workbook(out, WRITER, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            int number = 0;
            for (String[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    if (!row[column].isEmpty()) {
                        sheet.inlineString(number, column, row[column]);
                    }
                }
                number++;
            }
        }
    }
}
