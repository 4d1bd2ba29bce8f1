package nl.strook.acceptance.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.strook.acceptance.conservation.Rows;

/** Real ids, straight from the database: of every table of a tenant, so that a new entity is tried without a line here. */
final class Ids {

    private final Rows rows;
    private final List<String> tables;
    private final List<String> ofPersons;
    private final Map<String, Map<String, String>> known = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Ids(Rows rows) {
        this.rows = rows;
        this.tables = tables("");
        this.ofPersons = tables("employee_id");
    }

    /** The newest row of each table, by table; a table without a row of this employer is absent. */
    Map<String, String> of(String slug) {
        return known.computeIfAbsent(slug, each -> newest(tables, "x.tenant_id = ?", tenant(each)));
    }

    /** The person's newest own row of each table that says whose a row is. */
    Map<String, String> own(String slug, String account) {
        return known.computeIfAbsent(slug + " " + account, each -> ownOf(slug, account));
    }

    private Map<String, String> ownOf(String slug, String account) {
        String employee = one(
                        "select m.employee_id from membership m join user_account a on a.id = m.account_id"
                                + " where m.tenant_id = ? and a.email = ? and m.employee_id is not null",
                        tenant(slug),
                        account)
                .orElse("");
        return employee.isEmpty()
                ? Map.of()
                : newest(ofPersons, "x.tenant_id = ? and x.employee_id = ?", tenant(slug), employee);
    }

    /** Of a colleague, never of the person. */
    Map<String, String> ofColleagues(String slug, String account) {
        String key = slug + " but " + account;
        Map<String, String> found = known.get(key);
        if (found == null) {
            found = new LinkedHashMap<>();
            for (String table : ofPersons) {
                String mine = own(slug, account).get(table);
                String where = mine == null
                        ? "x.tenant_id = ?"
                        : "x.tenant_id = ? and x.employee_id <> (select y.employee_id from " + table
                                + " y where y.id = '" + mine + "')";
                found.putAll(newest(List.of(table), where, tenant(slug)));
            }
            known.put(key, found);
        }
        return found;
    }

    /** What the page of an employer may name and a page of another may not. */
    String name(String slug) {
        return names.computeIfAbsent(
                slug,
                each -> one("select name from tenant where slug = ?", each).orElseThrow());
    }

    List<String> tables() {
        return tables;
    }

    private Map<String, String> newest(List<String> among, String where, Object... values) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String table : among) {
            one("select x.id from " + table + " x where " + where + " order by x.id desc limit 1", values)
                    .ifPresent(id -> found.put(table, id));
        }
        return found;
    }

    private String tenant(String slug) {
        return one("select id from tenant where slug = ?", slug).orElseThrow();
    }

    /** Tables with a tenant, an id and perhaps one column more. */
    private List<String> tables(String column) {
        List<String> found = new ArrayList<>();
        rows.each(
                "select t.table_name name from information_schema.columns t join information_schema.columns i"
                        + " on i.table_schema = t.table_schema and i.table_name = t.table_name"
                        + " and i.column_name = 'id' and i.data_type = 'uuid'"
                        + " where t.table_schema = 'strook' and t.column_name = 'tenant_id' and (? = '' or exists"
                        + " (select 1 from information_schema.columns c where c.table_schema = t.table_schema"
                        + " and c.table_name = t.table_name and c.column_name = ?)) order by t.table_name",
                row -> found.add(row.getString("name")),
                column,
                column);
        return found;
    }

    private Optional<String> one(String sql, Object... values) {
        return rows.all(sql, values).stream()
                .flatMap(row -> row.values().stream())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
