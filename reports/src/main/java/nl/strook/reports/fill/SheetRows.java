package nl.strook.reports.fill;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** The rows of all sheets of a filling, in order. */
public final class SheetRows implements JRDataSource {

    private final Iterator<SheetRow> rows;
    private @Nullable SheetRow row;

    public SheetRows(List<SheetRow> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public boolean next() {
        if (!rows.hasNext()) {
            return false;
        }
        row = rows.next();
        return true;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        return row == null ? null : row.get(field.getName());
    }
}
