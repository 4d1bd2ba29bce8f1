package nl.strook.payroll.input.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A pay input sheet as read from a file.
 *
 * @param name of the sheet in the workbook; of a CSV file the file's name without its ending
 * @param hash SHA-256 of the file's bytes, in hexadecimal digits
 * @param rows all rows under the header that ask for something
 * @param skipped number of rows that name at most a person
 */
public record Sheet(String fileName, String name, String hash, SheetRow header, List<SheetRow> rows, int skipped)
        implements Serializable {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** The same sheet with one cell mended; the hash stays that of the file. */
    public Sheet with(CellPlace place, String text) {
        if (place.row() == header.number()) {
            return new Sheet(fileName, name, hash, header.with(place.column(), text), rows, skipped);
        }
        List<SheetRow> mended = new ArrayList<>(rows);
        mended.replaceAll(row -> row.number() == place.row() ? row.with(place.column(), text) : row);
        return new Sheet(fileName, name, hash, header, mended, skipped);
    }
}
