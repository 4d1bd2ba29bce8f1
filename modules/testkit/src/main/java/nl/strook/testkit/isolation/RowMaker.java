package nl.strook.testkit.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.UuidV7;
import nl.strook.testkit.isolation.Catalogue.Column;
import nl.strook.testkit.isolation.Catalogue.ForeignKey;

/**
 * Makes one row per table and tenant from what the catalogue says of it, together with the rows that it refers to. The same
 * content for each tenant: names, numbers and periods overlap on purpose.
 */
public final class RowMaker {

    private final Connection connection;
    private final Catalogue catalogue;
    private final Map<String, String> words;

    /** Table and tenant to the id of its row; the order in which they were made. */
    private final Map<Place, UUID> made = new LinkedHashMap<>();

    private record Place(String table, TenantId tenant) {}

    /**
     * @param words what stands in a text column that takes certain words only: {@code payroll_run.status} to {@code PAID}
     */
    public RowMaker(Connection connection, Catalogue catalogue, Map<String, String> words) {
        this.connection = connection;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** The id of the tenant's row, which is made when it is not there yet. */
    public UUID row(String table, TenantId tenant) throws SQLException {
        Place place = new Place(table, tenant);
        UUID known = made.get(place);
        if (known != null) {
            return known;
        }
        UUID id = UuidV7.next();
        insert(table, tenant, id, Map.of());
        made.put(place, id);
        return id;
    }

    /**
     * Tries to insert a row that refers to a row of somebody else.
     *
     * @param foreign the column of the reference to the id of the other's row
     */
    void insertReferringTo(String table, TenantId tenant, Map<String, UUID> foreign) throws SQLException {
        insert(table, tenant, UuidV7.next(), foreign);
    }

    private void insert(String table, TenantId tenant, UUID id, Map<String, UUID> given) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column column : catalogue.columns(table)) {
            if (column.name().equals("id")) {
                values.put("id", id.toString());
            } else if (column.name().equals(Catalogue.TENANT)) {
                values.put(Catalogue.TENANT, tenant.toString());
            } else if (!column.nullable()) {
                values.put(column.name(), value(column));
            }
        }
        for (ForeignKey key : catalogue.foreignKeys(table)) {
            // A row that refers to its own table refers to itself; the registry of tenants is not needed.
            if (!key.columns().equals(List.of(Catalogue.TENANT))) {
                UUID target = key.target().equals(table) ? id : row(key.target(), tenant);
                values.put(key.reference(), target.toString());
            }
        }
        given.forEach((column, target) -> values.put(column, target.toString()));
        List<String> names = new ArrayList<>(values.keySet());
        String sql = "insert into " + table + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", names.stream().map(name -> "?").toList()) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < names.size(); i++) {
                statement.setObject(i + 1, values.get(names.get(i)));
            }
            statement.executeUpdate();
        }
    }

    private Object value(Column column) {
        return switch (column.type()) {
            case "uuid" -> UUID.nameUUIDFromBytes(new byte[] {1}).toString();
            case "char", "varchar", "text", "mediumtext", "longtext" -> words.getOrDefault(column.toString(), "1");
            case "tinyint", "smallint", "int", "bigint" -> 1;
            case "date" -> "2026-01-01";
            case "datetime" -> "2026-01-01 09:00:00";
            case "varbinary", "blob", "mediumblob", "longblob" -> new byte[] {1};
            default ->
                throw new IllegalStateException(
                        "No row of " + column.table() + " can be made: tell RowMaker what a column of type "
                                + column.type() + " holds (" + column + ")");
        };
    }

    /** All columns of the row as text, whoever owns it; empty when it is not there. */
    public List<String> content(String table, UUID id) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select * from " + table + " where id = ?")) {
            statement.setString(1, id.toString());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        found.add(rows.getMetaData().getColumnName(i) + "=" + rows.getString(i));
                    }
                }
            }
        }
        return found;
    }

    /** Removes all that was made, the last first. */
    public void clear() throws SQLException {
        List<Place> places = new ArrayList<>(made.keySet());
        for (int i = places.size() - 1; i >= 0; i--) {
            String sql = "delete from " + places.get(i).table() + " where tenant_id = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, places.get(i).tenant().toString());
                statement.executeUpdate();
            }
        }
        made.clear();
    }
}
