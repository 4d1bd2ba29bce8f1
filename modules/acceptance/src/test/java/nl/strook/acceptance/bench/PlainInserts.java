package nl.strook.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.strook.acceptance.conservation.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The other side: the content of a run, ready in memory, written by nothing but JDBC in bulk, 500 payslips a transaction.
 * Either as a row per payslip and a row per line, or as the row with a document that Strook writes.
 */
final class PlainInserts implements AutoCloseable {

    private static final int CHUNK = 500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FACTS = "run_id, employment_id, employee_id, employee_number, employee_name, position,"
            + " payment_on, gross_cents, tax_cents, pension_cents, other_cents, allowances_cents, net_cents,"
            + " payroll_taxes_cents, employer_cost_cents, pension_wage_cents, previous_net_cents, document_hash";

    private final Connection connection;
    private final List<Slip> slips;

    /** A payslip taken apart. */
    private record Slip(String tenant, Object[] facts, String document, String rest, List<Object[]> lines) {}

    private PlainInserts(Connection connection, List<Slip> slips) {
        this.connection = connection;
        this.slips = slips;
    }

    static PlainInserts of(Rows rows, Connection connection, String run) throws SQLException {
        List<Slip> slips = new ArrayList<>();
        rows.each(
                "select tenant_id, " + FACTS + ", document from run_result where run_id = ? order by employee_number",
                row -> {
                    Object[] facts = new Object[18];
                    for (int i = 0; i < facts.length; i++) {
                        facts[i] = row.getObject(i + 2);
                    }
                    slips.add(slip(row.getString(1), facts, row.getString(20)));
                },
                run);
        connection.setAutoCommit(false);
        return new PlainInserts(connection, slips);
    }

    private static Slip slip(String tenant, Object[] facts, String document) {
        try {
            ObjectNode content = (ObjectNode) JSON.readTree(document);
            JsonNode found = ((ObjectNode) content.get("calculation")).remove("lines");
            List<Object[]> lines = new ArrayList<>();
            found.forEach(line -> lines.add(line(line)));
            return new Slip(tenant, facts, document, JSON.writeValueAsString(content), lines);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Object[] line(JsonNode line) {
        return new Object[] {
            line.get("code").asText(),
            line.get("section").asText(),
            line.get("labelKey").asText(),
            line.get("labelParams").toString(),
            text(line.get("name")),
            number(line.get("quantity")),
            text(line.get("unit")),
            number(line.get("baseCents")),
            line.path("rate").isMissingNode() ? null : line.get("rate").toString(),
            line.get("amountCents").asLong(),
            text(line.get("date")),
            line.get("explanation").toString()
        };
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.asText();
    }

    private static @Nullable Long number(@Nullable JsonNode node) {
        return node == null ? null : Long.valueOf(node.asLong());
    }

    int lines() {
        return slips.stream().mapToInt(slip -> slip.lines().size()).sum();
    }

    long documentBytes() {
        return slips.stream().mapToLong(slip -> slip.document().length()).sum();
    }

    /** Empty tables; run as the user that migrates. */
    static void makeTables(Connection migrator) throws SQLException {
        try (Statement statement = migrator.createStatement()) {
            statement.execute("drop table if exists bench_line, bench_payslip, bench_result");
            statement.execute("create table bench_payslip as select id, tenant_id, " + FACTS
                    + ", document as rest from run_result limit 0");
            statement.execute("alter table bench_payslip add primary key (id),"
                    + " add key ix_bench_payslip (tenant_id, employment_id, position)");
            statement.execute("create table bench_line (tenant_id uuid not null, payslip_id uuid not null,"
                    + " line_number int not null, code varchar(10) not null, section varchar(20) not null,"
                    + " label_key varchar(60) not null, label_params varchar(1000) not null, name varchar(120),"
                    + " quantity bigint, unit varchar(20), base_cents bigint, rate varchar(100),"
                    + " amount_cents bigint not null, line_date date, explanation varchar(2000) not null,"
                    + " primary key (tenant_id, payslip_id, line_number), key ix_bench_line (tenant_id, code))");
            statement.execute("create table bench_result like run_result");
        }
    }

    static void dropTables(Connection migrator) throws SQLException {
        try (Statement statement = migrator.createStatement()) {
            statement.execute("drop table bench_line, bench_payslip, bench_result");
        }
    }

    /** A row per payslip with what is not in its lines, and a row per line. */
    void linesAsRows(boolean withRest) throws SQLException {
        try (PreparedStatement payslip = connection.prepareStatement("insert into bench_payslip (id, tenant_id, "
                        + FACTS + ", rest) values (?, ?" + ", ?".repeat(19) + ")");
                PreparedStatement line = connection.prepareStatement("insert into bench_line (tenant_id, payslip_id,"
                        + " line_number, code, section, label_key, label_params, name, quantity, unit, base_cents, rate,"
                        + " amount_cents, line_date, explanation) values (?" + ", ?".repeat(14) + ")")) {
            for (int from = 0; from < slips.size(); from += CHUNK) {
                for (Slip slip : slips.subList(from, Math.min(from + CHUNK, slips.size()))) {
                    String id = UUID.randomUUID().toString();
                    fill(payslip, id, slip, withRest ? slip.rest() : "");
                    int number = 0;
                    for (Object[] cells : slip.lines()) {
                        line.setString(1, slip.tenant());
                        line.setString(2, id);
                        line.setInt(3, ++number);
                        for (int i = 0; i < cells.length; i++) {
                            line.setObject(4 + i, cells[i]);
                        }
                        line.addBatch();
                    }
                }
                payslip.executeBatch();
                line.executeBatch();
                connection.commit();
            }
        }
    }

    /** The rows that Strook writes. */
    void documents() throws SQLException {
        try (PreparedStatement result = connection.prepareStatement("insert into bench_result (id, tenant_id, " + FACTS
                + ", document, version) values (?, ?" + ", ?".repeat(19) + ", 0)")) {
            for (int from = 0; from < slips.size(); from += CHUNK) {
                for (Slip slip : slips.subList(from, Math.min(from + CHUNK, slips.size()))) {
                    fill(result, UUID.randomUUID().toString(), slip, slip.document());
                }
                result.executeBatch();
                connection.commit();
            }
        }
    }

    private static void fill(PreparedStatement insert, String id, Slip slip, String text) throws SQLException {
        insert.setString(1, id);
        insert.setString(2, slip.tenant());
        for (int i = 0; i < slip.facts().length; i++) {
            insert.setObject(3 + i, slip.facts()[i]);
        }
        insert.setString(3 + slip.facts().length, text);
        insert.addBatch();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
