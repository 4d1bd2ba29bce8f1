package nl.strook.acceptance.conservation;

import java.util.List;

/** Payslips and annual statements: one per employment, each with one document of its own that is what was archived. */
final class DocumentConservation {

    private final Rows rows;
    private final TenantSeals seals;

    DocumentConservation(Rows rows, TenantSeals seals) {
        this.rows = rows;
        this.seals = seals;
    }

    void check(List<String> faults) {
        none(
                faults,
                "Run with documents, but not one payslip per result",
                "select r.id, r.status, count(x.id) results, count(p.id) payslips from payroll_run r"
                        + " join run_result x on x.tenant_id = r.tenant_id and x.run_id = r.id"
                        + " left join payslip p on p.tenant_id = x.tenant_id and p.run_id = x.run_id"
                        + " and p.employment_id = x.employment_id"
                        + " where r.documents_ready = true group by r.id, r.status having results <> payslips");
        none(
                faults,
                "Payslip whose state is not that of its run",
                "select p.id, p.state, r.status from payslip p join payroll_run r on r.tenant_id = p.tenant_id"
                        + " and r.id = p.run_id where (p.state = 'PLANNED') = (r.status in ('PUBLISHED', 'PAID'))");
        none(
                faults,
                "Payslip without result",
                "select p.id from payslip p left join run_result x on x.tenant_id = p.tenant_id and x.run_id = p.run_id"
                        + " and x.employment_id = p.employment_id where x.id is null");
        none(
                faults,
                "Document that not exactly one row names",
                "select d.id, count(u.document_id) times from archived_document d left join"
                        + " (select tenant_id, document_id from payslip union all"
                        + " select tenant_id, document_id from annual_statement) u"
                        + " on u.tenant_id = d.tenant_id and u.document_id = d.id group by d.id having times <> 1");
        statements(faults);
        bytes(faults);
    }

    private void statements(List<String> faults) {
        none(
                faults,
                "Annual statements of a year that are not one in force and those before it",
                "select employment_id, statement_year, sum(state = 'PUBLISHED') valid, count(*) editions,"
                        + " max(edition) newest from annual_statement group by employment_id, statement_year"
                        + " having valid <> 1 or editions <> newest");
        none(
                faults,
                "Completed year without an annual statement from its last payslip",
                "select p.id from payslip p join job_run j on j.tenant_id = p.tenant_id"
                        + " and j.job_key = concat('payslips-annual-statements:', p.run_id) and j.state = 'DONE'"
                        + " join employee e on e.tenant_id = p.tenant_id and e.id = p.employee_id"
                        + " left join annual_statement s on s.tenant_id = p.tenant_id and s.employment_id = p.employment_id"
                        + " and s.statement_year = year(p.payment_on)"
                        + " where (p.last_of_employment = true or json_value(j.parameters, '$.lastOfYear') = 'true')"
                        + " and e.bsn_sealed is not null and s.id is null");
        none(
                faults,
                "Last payslip of an employment without an annual statement",
                "select p.id from payslip p join employee e on e.tenant_id = p.tenant_id and e.id = p.employee_id"
                        + " left join annual_statement s on s.tenant_id = p.tenant_id and s.employment_id = p.employment_id"
                        + " and s.statement_year = year(p.payment_on) left join job_run j on j.tenant_id = p.tenant_id"
                        + " and j.job_key = concat('payslips-annual-statements:', p.run_id)"
                        + " where p.last_of_employment = true and p.state = 'PUBLISHED' and e.bsn_sealed is not null"
                        + " and s.id is null and coalesce(j.state, 'DONE') = 'DONE'");
    }

    private void bytes(List<String> faults) {
        rows.each(
                "select d.id, d.tenant_id, d.subject_id, d.pdf, d.pdf_sha256, d.pdf_size, x.id result_id"
                        + " from archived_document d left join payslip p on p.tenant_id = d.tenant_id"
                        + " and p.document_id = d.id left join run_result x on x.tenant_id = p.tenant_id"
                        + " and x.run_id = p.run_id and x.employment_id = p.employment_id",
                row -> {
                    String which = "Document " + row.getString("id");
                    String subject = row.getString("subject_id");
                    String result = row.getString("result_id");
                    if (result != null && !result.equals(subject)) {
                        faults.add(which + " is about another result than its payslip");
                    }
                    try {
                        byte[] pdf = seals.open(
                                row.getString("tenant_id"), "archived_document", "pdf", subject, row.getBytes("pdf"));
                        if (!Fingerprint.of(pdf).equals(row.getString("pdf_sha256"))
                                || pdf.length != row.getInt("pdf_size")
                                || pdf[0] != '%') {
                            faults.add(which + " is not what was archived");
                        }
                    } catch (IllegalStateException e) {
                        faults.add(which + " " + e.getMessage());
                    }
                });
    }

    private void none(List<String> faults, String what, String sql) {
        rows.all(sql).forEach(row -> faults.add(what + ": " + row));
    }
}
