package nl.strook.acceptance.conservation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs: each employment once, the totals of the run the sum of its results, each result the sum of its lines. */
final class RunConservation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PAID_OUT = Set.of("GROSS", "DEDUCTION", "ALLOWANCE");
    private static final String CALCULATED =
            "('CALCULATED', 'CHECKED', 'SUBMITTED', 'APPROVED', 'PLANNED', 'PUBLISHED', 'PAID')";
    private static final List<String> SUMS = List.of(
            "gross_cents",
            "tax_cents",
            "pension_cents",
            "other_cents",
            "allowances_cents",
            "net_cents",
            "payroll_taxes_cents",
            "employer_cost_cents",
            "pension_wage_cents");

    private RunConservation() {}

    static void check(Rows rows, List<String> faults) {
        members(rows, faults);
        totals(rows, faults);
        Map<String, Hashes> hashes = new HashMap<>();
        rows.each(
                "select r.run_id, r.employee_number, r.net_cents, r.document, r.document_hash from run_result r"
                        + " order by r.run_id, r.employment_id",
                row -> {
                    String document = row.getString("document");
                    String who = "Result of " + row.getString("employee_number") + " in run " + row.getString("run_id");
                    if (!Fingerprint.of(document).equals(row.getString("document_hash"))) {
                        faults.add(who + ": the document is not what its hash says");
                    }
                    if (netOfLines(document) != row.getLong("net_cents")) {
                        faults.add(who + ": net " + row.getLong("net_cents") + ", lines " + netOfLines(document));
                    }
                    hashes.computeIfAbsent(row.getString("run_id"), run -> new Hashes())
                            .add(row.getString("document_hash"));
                });
        rows.each(
                "select id, status, result_hash, approved_hash from payroll_run where status in " + CALCULATED, row -> {
                    String run = "Run " + row.getString("id");
                    String hash = hashes.getOrDefault(row.getString("id"), new Hashes())
                            .whole();
                    if (!hash.equals(row.getString("result_hash"))) {
                        faults.add(run + ": the results are not what its hash says");
                    }
                    boolean approved =
                            Set.of("APPROVED", "PLANNED", "PUBLISHED", "PAID").contains(row.getString("status"));
                    if (approved && !hash.equals(row.getString("approved_hash"))) {
                        faults.add(run + ": the results are not those that were approved");
                    }
                });
    }

    private static void members(Rows rows, List<String> faults) {
        rows.all("select r.id, r.employments, r.payslip_count,"
                        + " (select count(*) from run_member m where m.tenant_id = r.tenant_id and m.run_id = r.id"
                        + "   and m.calculation = r.calculation) members,"
                        + " (select count(*) from run_result x where x.tenant_id = r.tenant_id and x.run_id = r.id) results,"
                        + " (select count(distinct x.employment_id) from run_result x join run_member m"
                        + "   on m.tenant_id = x.tenant_id and m.run_id = x.run_id and m.employment_id = x.employment_id"
                        + "   where x.run_id = r.id and m.calculation = r.calculation) paid"
                        + " from payroll_run r where r.status in " + CALCULATED)
                .forEach(run -> {
                    Set<String> counts = new java.util.HashSet<>();
                    run.forEach((column, value) -> {
                        if (!column.equals("id")) {
                            counts.add(String.valueOf(value));
                        }
                    });
                    if (counts.size() > 1) {
                        faults.add("Run: not each employment once: " + run);
                    }
                });
    }

    private static void totals(Rows rows, List<String> faults) {
        for (String sum : SUMS) {
            rows.all("select r.id, r." + sum + " said, coalesce(sum(x." + sum + "), 0) added from payroll_run r"
                            + " left join run_result x on x.tenant_id = r.tenant_id and x.run_id = r.id"
                            + " where r.status in " + CALCULATED + " group by r.id, r." + sum
                            + " having r." + sum + " is null or said <> added")
                    .forEach(run -> faults.add("Run: " + sum + " is not the sum of its results: " + run));
        }
        rows.all("select x.id from payslip p join run_result x on x.tenant_id = p.tenant_id and x.run_id = p.run_id"
                        + " and x.employment_id = p.employment_id where p.net_cents <> x.net_cents")
                .forEach(row -> faults.add("Payslip: another net than its result: " + row));
    }

    private static long netOfLines(String document) {
        try {
            long net = 0;
            for (JsonNode line : JSON.readTree(document).path("calculation").path("lines")) {
                if (PAID_OUT.contains(line.path("section").asText())) {
                    net += line.path("amountCents").asLong();
                }
            }
            return net;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hashes of a run's documents, one behind the other. */
    private static final class Hashes {
        private final StringBuilder all = new StringBuilder();

        void add(String hash) {
            all.append(hash);
        }

        String whole() {
            return Fingerprint.of(all.toString());
        }
    }
}
