package nl.strook.payroll.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.strook.core.tenant.TenantContext;

/** What was paid before to the employments of a chunk, for the tenant of the thread: one statement per question. */
@ApplicationScoped
public class EarlierPayments {

    @Resource(lookup = "java:jboss/datasources/StrookDS")
    DataSource dataSource;

    /** The latest payment before a place in the order of runs, for those who were paid before. */
    public Map<UUID, EarlierPayment> before(long position, Collection<UUID> employmentIds) {
        return latest("position < ?", List.of(position), employmentIds);
    }

    /** As {@link #before}, but the latest payment in a period. */
    public Map<UUID, EarlierPayment> inPeriod(UUID periodId, long position, Collection<UUID> employmentIds) {
        return latest(
                "position < ? and run_id in (select id from payroll_run where tenant_id = ? and period_id = ?)",
                List.of(position, tenant(), periodId.toString()),
                employmentIds);
    }

    private Map<UUID, EarlierPayment> latest(String where, List<Object> values, Collection<UUID> employmentIds) {
        if (employmentIds.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(employmentIds.size(), "?"));
        String sql = "select r.employment_id, r.document, r.net_cents, r.payment_on, r.account_index from run_result r"
                + " join (select employment_id, max(position) as last from run_result where tenant_id = ?"
                + " and " + where + " and employment_id in (" + places + ") group by employment_id) m"
                + " on m.employment_id = r.employment_id and m.last = r.position where r.tenant_id = ?";
        List<Object> parameters = new ArrayList<>();
        parameters.add(tenant());
        parameters.addAll(values);
        employmentIds.forEach(id -> parameters.add(id.toString()));
        parameters.add(tenant());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                select.setObject(i + 1, parameters.get(i));
            }
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Earlier payments cannot be read", e);
        }
    }

    private static Map<UUID, EarlierPayment> read(PreparedStatement select) throws SQLException {
        Map<UUID, EarlierPayment> found = new HashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.put(
                        UUID.fromString(rows.getString(1)),
                        new EarlierPayment(
                                rows.getBytes(2),
                                rows.getLong(3),
                                rows.getObject(4, LocalDate.class),
                                rows.getBytes(5)));
            }
        }
        return found;
    }

    private static String tenant() {
        return TenantContext.current().value().toString();
    }
}
