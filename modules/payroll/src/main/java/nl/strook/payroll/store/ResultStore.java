package nl.strook.payroll.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.strook.core.tenant.TenantContext;
import org.jspecify.annotations.Nullable;

/** Results and members of a run for the tenant of the thread, inside the caller's transaction. */
@ApplicationScoped
public class ResultStore {

    private static final String INSERT = "insert into run_result (id, tenant_id, version, run_id, employment_id,"
            + " employee_id, employee_number, employee_name, position, payment_on, gross_cents, tax_cents,"
            + " pension_cents, other_cents, allowances_cents, net_cents, payroll_taxes_cents, employer_cost_cents,"
            + " pension_wage_cents, previous_net_cents, account_index, document_hash, document, findings)"
            + " values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int ROWS_AT_ONCE = 500;

    @Resource(lookup = "java:jboss/datasources/StrookDS")
    DataSource dataSource;

    /** Fixes who is paid in a calculation, in this order; the partitions of the job take stretches of it. */
    public void fixMembers(UUID runId, int calculation, List<UUID> employmentIds) {
        inTransaction(connection -> {
            try (PreparedStatement old =
                            connection.prepareStatement("delete from run_member where tenant_id = ? and run_id = ?");
                    PreparedStatement insert = connection.prepareStatement("insert into run_member"
                            + " (tenant_id, run_id, calculation, place, employment_id) values (?, ?, ?, ?, ?)")) {
                old.setString(1, tenant());
                old.setString(2, runId.toString());
                old.executeUpdate();
                int place = 0;
                for (UUID employment : employmentIds) {
                    insert.setString(1, tenant());
                    insert.setString(2, runId.toString());
                    insert.setInt(3, calculation);
                    insert.setInt(4, ++place);
                    insert.setString(5, employment.toString());
                    insert.addBatch();
                    if (place % ROWS_AT_ONCE == 0) {
                        insert.executeBatch();
                    }
                }
                if (place % ROWS_AT_ONCE > 0) {
                    insert.executeBatch();
                }
            }
            return employmentIds.size();
        });
    }

    /** Members of a stretch in order of their place. */
    public List<UUID> members(UUID runId, int calculation, int fromPlace, int untilPlace) {
        return inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select employment_id from run_member"
                    + " where tenant_id = ? and run_id = ? and calculation = ? and place between ? and ?"
                    + " order by place")) {
                select.setString(1, tenant());
                select.setString(2, runId.toString());
                select.setInt(3, calculation);
                select.setInt(4, fromPlace);
                select.setInt(5, untilPlace);
                return uuids(select);
            }
        });
    }

    public int memberCount(UUID runId, int calculation) {
        return inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select count(*) from run_member where tenant_id = ? and run_id = ? and calculation = ?")) {
                select.setString(1, tenant());
                select.setString(2, runId.toString());
                select.setInt(3, calculation);
                return count(select);
            }
        });
    }

    /** Takes away what an earlier calculation of the run stored. */
    public void clear(UUID runId) {
        inTransaction(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from run_result where tenant_id = ? and run_id = ?")) {
                delete.setString(1, tenant());
                delete.setString(2, runId.toString());
                return delete.executeUpdate();
            }
        });
    }

    /** Adds the results of a chunk; a second result for the same employment is refused by the table. */
    public void add(UUID runId, long position, LocalDate paymentOn, List<ResultRow> rows) {
        inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (ResultRow row : rows) {
                    fill(insert, runId, position, paymentOn, row);
                    insert.addBatch();
                }
                return insert.executeBatch().length;
            }
        });
    }

    /**
     * Results in which something stands out, by employee number, some hundreds at once.
     *
     * @param after the last one of those before; null for the first
     */
    public List<FoundRow> found(UUID runId, @Nullable FoundRow after) {
        return inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select employment_id, employee_number, employee_name, findings from run_result"
                            + " where tenant_id = ? and run_id = ? and findings is not null"
                            + (after == null
                                    ? ""
                                    : " and employee_number >= ? and (employee_number > ? or employment_id > ?)")
                            + " order by employee_number, employment_id limit " + ROWS_AT_ONCE)) {
                select.setString(1, tenant());
                select.setString(2, runId.toString());
                if (after != null) {
                    select.setString(3, after.employeeNumber());
                    select.setString(4, after.employeeNumber());
                    select.setString(5, after.employmentId().toString());
                }
                List<FoundRow> found = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(new FoundRow(
                                UUID.fromString(rows.getString(1)),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4)));
                    }
                }
                return found;
            }
        });
    }

    /** Documents of these employments in the run, by employee number; for the job that makes the payslips. */
    public List<StoredDocument> documents(UUID runId, Collection<UUID> employmentIds) {
        if (employmentIds.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(employmentIds.size(), "?"));
        return inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select id, document from run_result"
                    + " where tenant_id = ? and run_id = ? and employment_id in (" + places + ")"
                    + " order by employee_number, employment_id")) {
                int index = 0;
                select.setString(++index, tenant());
                select.setString(++index, runId.toString());
                for (UUID employment : employmentIds) {
                    select.setString(++index, employment.toString());
                }
                List<StoredDocument> documents = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        documents.add(new StoredDocument(UUID.fromString(rows.getString(1)), rows.getString(2)));
                    }
                }
                return documents;
            }
        });
    }

    /** How many results the run has so far. */
    public int count(UUID runId) {
        return inTransaction(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select count(*) from run_result where tenant_id = ? and run_id = ?")) {
                select.setString(1, tenant());
                select.setString(2, runId.toString());
                return count(select);
            }
        });
    }

    /** Tells the hashes of all documents in order of employment: what the employer approves. */
    public void eachDocumentHash(UUID runId, Consumer<String> use) {
        inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select document_hash from run_result where tenant_id = ? and run_id = ? order by employment_id")) {
                select.setFetchSize(ROWS_AT_ONCE);
                select.setString(1, tenant());
                select.setString(2, runId.toString());
                int count = 0;
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        use.accept(rows.getString(1));
                        count++;
                    }
                }
                return count;
            }
        });
    }

    private static void fill(PreparedStatement insert, UUID runId, long position, LocalDate paymentOn, ResultRow row)
            throws SQLException {
        insert.setString(1, row.id().toString());
        insert.setString(2, tenant());
        insert.setString(3, runId.toString());
        insert.setString(4, row.employmentId().toString());
        insert.setString(5, row.employeeId().toString());
        insert.setString(6, row.employeeNumber());
        insert.setString(7, row.employeeName());
        insert.setLong(8, position);
        insert.setObject(9, paymentOn);
        insert.setLong(10, row.grossCents());
        insert.setLong(11, row.taxCents());
        insert.setLong(12, row.pensionCents());
        insert.setLong(13, row.otherCents());
        insert.setLong(14, row.allowancesCents());
        insert.setLong(15, row.netCents());
        insert.setLong(16, row.payrollTaxesCents());
        insert.setLong(17, row.employerCostCents());
        insert.setLong(18, row.pensionWageCents());
        insert.setObject(19, row.previousNetCents(), Types.BIGINT);
        insert.setBytes(20, row.accountIndex());
        insert.setString(21, row.documentHash());
        insert.setBytes(22, row.document());
        insert.setString(23, row.findings());
    }

    private static List<UUID> uuids(PreparedStatement select) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(UUID.fromString(rows.getString(1)));
            }
        }
        return ids;
    }

    private static int count(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String tenant() {
        return TenantContext.current().value().toString();
    }

    private <T> T inTransaction(Statements<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The results of a run could not be read or written", e);
        }
    }

    /** Work on a connection that is part of the current transaction. */
    @FunctionalInterface
    private interface Statements<T> {
        T on(Connection connection) throws SQLException;
    }
}
