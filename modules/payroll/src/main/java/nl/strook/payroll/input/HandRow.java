package nl.strook.payroll.input;

import java.io.Serializable;
import nl.strook.payroll.input.sheet.SheetRow;

/** A row as somebody typed it on the run's page; empty texts for what was left open. */
public record HandRow(String number, String code, String quantity, String amount, String date) implements Serializable {

    SheetRow asSheetRow() {
        return SheetRow.of(2, number, "", code, "", quantity, amount, date);
    }
}
