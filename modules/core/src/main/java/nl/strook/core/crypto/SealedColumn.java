package nl.strook.core.crypto;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.strook.core.tenant.TenantId;

/**
 * Where a sealed value stands; it opens nowhere else.
 *
 * @param row empty, or the row's id where moving a value between rows of one tenant would matter (IBAN, documents)
 */
public record SealedColumn(String table, String column, String row) {

    public static SealedColumn of(String table, String column) {
        return new SealedColumn(table, column, "");
    }

    /** The same column, bound to one row. */
    public SealedColumn row(UUID id) {
        return new SealedColumn(table, column, id.toString());
    }

    byte[] beside(TenantId tenant) {
        String end = row.isEmpty() ? "" : "|" + row;
        return (tenant + "|" + table + "|" + column + end).getBytes(StandardCharsets.UTF_8);
    }
}
