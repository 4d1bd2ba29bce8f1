package nl.strook.acceptance.conservation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** No row has a parent of another tenant; every foreign key of the catalogue is tried. */
final class TenantConservation {

    private TenantConservation() {}

    static void check(Rows rows, List<String> faults) {
        Map<String, List<Map<String, @Nullable String>>> keys = rows
                .all("select k.constraint_name, k.table_name, k.column_name, k.referenced_table_name,"
                        + " k.referenced_column_name from information_schema.key_column_usage k"
                        + " where k.table_schema = database() and k.referenced_table_name is not null"
                        + " and exists (select 1 from information_schema.columns c where c.table_schema = database()"
                        + "   and c.table_name = k.table_name and c.column_name = 'tenant_id')"
                        + " and exists (select 1 from information_schema.columns c where c.table_schema = database()"
                        + "   and c.table_name = k.referenced_table_name and c.column_name = 'tenant_id')"
                        + " order by k.table_name, k.constraint_name, k.ordinal_position")
                .stream()
                .collect(Collectors.groupingBy(
                        key -> key.get("table_name") + "." + key.get("constraint_name"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        if (keys.isEmpty()) {
            faults.add("The catalogue shows no foreign key between tables of tenants");
        }
        keys.forEach((name, columns) -> check(name, columns, rows, faults));
    }

    private static void check(
            String name, List<Map<String, @Nullable String>> columns, Rows rows, List<String> faults) {
        List<String> joins = new ArrayList<>();
        boolean carriesTenant = false;
        for (Map<String, @Nullable String> column : columns) {
            if ("tenant_id".equals(column.get("column_name"))) {
                carriesTenant = true;
            } else {
                joins.add("p." + column.get("referenced_column_name") + " = c." + column.get("column_name"));
            }
        }
        if (!carriesTenant) {
            faults.add("Foreign key " + name + " does not carry the tenant");
        }
        Map<String, @Nullable String> first = columns.get(0);
        rows.all("select count(*) strays from " + first.get("table_name") + " c join "
                        + first.get("referenced_table_name") + " p on " + String.join(" and ", joins)
                        + " where p.tenant_id <> c.tenant_id having strays > 0")
                .forEach(row -> faults.add("Rows whose parent has another tenant, by " + name + ": " + row));
    }
}
