package nl.strook.acceptance.conservation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The audit trail: every chain unbroken from its first line to its head, and a line for each change of a run's state. */
final class AuditConservation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String START = "0".repeat(64);

    /** What the run's own log calls a step, and the action in the trail. */
    private static final Map<String, String> STEPS = Map.of(
            "opened", "payroll.run.open",
            "calculating", "payroll.run.calculate",
            "calculated", "payroll.run.calculated",
            "submitted", "payroll.run.submit",
            "approved", "payroll.run.approve",
            "rendered", "payroll.run.rendered",
            "published", "payroll.run.publish",
            "paid", "payroll.run.paid");

    private AuditConservation() {}

    static void check(Rows rows, List<String> faults) {
        Map<String, End> ends = new HashMap<>();
        rows.each(
                "select * from audit_entry order by tenant_id, chain, seq",
                row -> ends.computeIfAbsent(row.getString("tenant_id") + " " + row.getString("chain"), End::new)
                        .add(row, faults));
        rows.each("select tenant_id, chain, seq, hash from audit_head", row -> {
            End end = ends.computeIfAbsent(row.getString("tenant_id") + " " + row.getString("chain"), End::new);
            if (row.getLong("seq") != end.seq || !row.getString("hash").equals(end.hash)) {
                faults.add("Audit chain " + end.name + ": its head does not fit its last line");
            }
        });
        STEPS.forEach((logged, action) -> rows.all(
                        "select l.run_id, l.message_key, count(*) logged, (select count(*) from audit_entry a"
                                + " where a.tenant_id = l.tenant_id and a.object_id = l.run_id and a.action = ?) audited"
                                + " from run_log_entry l where l.message_key = ? group by l.tenant_id, l.run_id"
                                + " having logged <> audited",
                        action,
                        logged)
                .forEach(row -> faults.add("Run with steps that left no line each in the audit trail: " + row)));
    }

    /** The last line of a chain so far. */
    private static final class End {
        private final String name;
        private long seq;
        private String hash = START;

        End(String name) {
            this.name = name;
        }

        void add(ResultSet row, List<String> faults) throws SQLException {
            long next = row.getLong("seq");
            String own = row.getString("hash");
            if (next != seq + 1 || !hash.equals(row.getString("prev_hash"))) {
                faults.add("Audit chain " + name + ": line " + next + " does not follow line " + seq);
            }
            if (!Fingerprint.of(row.getString("prev_hash") + facts(row)).equals(own)) {
                faults.add("Audit chain " + name + ": line " + next + " is not what was written");
            }
            seq = next;
            hash = own;
        }
    }

    /** Canonical JSON of a line: names in alphabetical order, nothing for what is empty. */
    private static String facts(ResultSet row) throws SQLException {
        Map<String, Object> facts = new TreeMap<>();
        put(facts, "tenant", row.getString("tenant_id"));
        put(facts, "chain", row.getString("chain"));
        put(facts, "seq", row.getLong("seq"));
        put(
                facts,
                "at",
                row.getObject("at", LocalDateTime.class)
                        .toInstant(ZoneOffset.UTC)
                        .toString());
        put(facts, "actorId", row.getString("actor_id"));
        put(facts, "actor", row.getString("actor"));
        put(facts, "role", row.getString("role"));
        put(facts, "onBehalfOf", row.getString("on_behalf_of"));
        put(facts, "factor", row.getString("factor"));
        put(facts, "sessionHash", row.getString("session_hash"));
        put(facts, "ip", row.getString("ip"));
        put(facts, "action", row.getString("action"));
        put(facts, "objectType", row.getString("object_type"));
        put(facts, "objectId", row.getString("object_id"));
        put(facts, "reason", row.getString("reason"));
        put(facts, "before", row.getString("before_json"));
        put(facts, "after", row.getString("after_json"));
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
