package nl.strook.testkit.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What MariaDB itself says of the tables: columns, unique keys and foreign keys. */
public final class Catalogue {

    /** The column that says whose row it is. */
    public static final String TENANT = "tenant_id";

    private final Map<String, Map<String, Column>> columns = new TreeMap<>();
    private final Map<String, List<List<String>>> uniqueKeys = new TreeMap<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();

    /** A column; {@code type} is MariaDB's word for it: {@code uuid}, {@code varchar}, {@code bigint}. */
    public record Column(String table, String name, String type, boolean nullable) {
        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    /** A foreign key; the columns stand in the order of those that they refer to. */
    public record ForeignKey(
            String name, String table, List<String> columns, String target, List<String> targetColumns) {

        /** Whether the tenant of the row is the tenant of the row that it refers to. */
        public boolean carriesTheTenant() {
            int at = columns.indexOf(TENANT);
            return at >= 0 && targetColumns.get(at).equals(TENANT);
        }

        /** The column that names the other row. */
        String reference() {
            return columns.stream()
                    .filter(column -> !column.equals(TENANT))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return table + " " + columns + " -> " + target + " " + targetColumns;
        }
    }

    private Catalogue() {}

    public static Catalogue read(Connection connection) throws SQLException {
        Catalogue found = new Catalogue();
        found.readColumns(connection);
        found.readKeys(connection);
        return found;
    }

    private void readColumns(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select table_name, column_name, data_type, is_nullable from information_schema.columns"
                                + " where table_schema = database() order by table_name, ordinal_position")) {
            while (rows.next()) {
                Column column = new Column(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4).equals("YES"));
                columns.computeIfAbsent(column.table(), table -> new LinkedHashMap<>())
                        .put(column.name(), column);
            }
        }
    }

    private void readKeys(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select k.table_name, k.constraint_name, k.column_name,"
                        + " k.referenced_table_name, k.referenced_column_name from information_schema.key_column_usage k"
                        + " where k.table_schema = database()"
                        + " order by k.table_name, k.constraint_name, k.ordinal_position")) {
            Map<String, ForeignKey> references = new LinkedHashMap<>();
            Map<String, List<String>> uniques = new LinkedHashMap<>();
            Map<String, String> tables = new LinkedHashMap<>();
            while (rows.next()) {
                String table = rows.getString(1);
                String key = table + "/" + rows.getString(2);
                String target = rows.getString(4);
                if (target == null) {
                    tables.put(key, table);
                    uniques.computeIfAbsent(key, each -> new ArrayList<>()).add(rows.getString(3));
                } else {
                    ForeignKey reference = references.computeIfAbsent(
                            key, each -> new ForeignKey(each, table, new ArrayList<>(), target, new ArrayList<>()));
                    reference.columns().add(rows.getString(3));
                    reference.targetColumns().add(rows.getString(5));
                }
            }
            uniques.forEach((key, names) -> uniqueKeys
                    .computeIfAbsent(String.valueOf(tables.get(key)), each -> new ArrayList<>())
                    .add(names));
            foreignKeys.addAll(references.values());
        }
    }

    public Set<String> tables() {
        return columns.keySet();
    }

    /** Tables whose rows say whose they are. */
    public Set<String> tenantTables() {
        Set<String> found = new TreeSet<>();
        columns.forEach((table, all) -> {
            if (all.containsKey(TENANT)) {
                found.add(table);
            }
        });
        return found;
    }

    /** @throws IllegalArgumentException when there is no such table */
    public List<Column> columns(String table) {
        Map<String, Column> found = columns.get(table);
        if (found == null) {
            throw new IllegalArgumentException("There is no table " + table);
        }
        return List.copyOf(found.values());
    }

    /** Whether these columns together are unique, in any order. */
    public boolean isUnique(String table, Set<String> names) {
        return uniqueKeys.getOrDefault(table, List.of()).stream()
                .anyMatch(key -> Set.copyOf(key).equals(names));
    }

    public List<ForeignKey> foreignKeys(String table) {
        return foreignKeys.stream().filter(key -> key.table().equals(table)).toList();
    }

    /** Foreign keys between two tables whose rows both belong to a tenant. */
    public List<ForeignKey> foreignKeysBetweenTenantTables() {
        Set<String> owned = tenantTables();
        return foreignKeys.stream()
                .filter(key -> owned.contains(key.table()) && owned.contains(key.target()))
                .toList();
    }
}
