package nl.strook.acceptance.conservation;

import java.util.List;

/** Notices: one row per payslip and statement that is given in the portal, unless the run goes without; none for paper. */
final class MailConservation {

    private MailConservation() {}

    static void check(Rows rows, List<String> faults) {
        rows.all(
                        "select p.id, p.state, p.paper_reason, count(o.id) notices, max(p.paper_reason is null and r.with_notice)"
                                + " wanted from payslip p join payroll_run r on r.tenant_id = p.tenant_id and r.id = p.run_id"
                                + " left join outbox_entry o on o.tenant_id = p.tenant_id and o.subject_id = p.id"
                                + " and o.kind = 'payslips.new-payslip' group by p.id, p.state, p.paper_reason"
                                + " having notices <> if(p.state = 'PLANNED', 0, wanted)")
                .forEach(row -> faults.add("Payslip with another number of notices than one: " + row));
        rows.all("select o.id from outbox_entry o left join payslip p on p.tenant_id = o.tenant_id"
                        + " and p.id = o.subject_id where o.kind = 'payslips.new-payslip' and p.id is null")
                .forEach(row -> faults.add("Notice about no payslip: " + row));
        rows.all("select s.id, s.state, count(o.id) notices, max(s.paper_reason is null and r.with_notice) wanted"
                        + " from annual_statement s join payslip p on p.tenant_id = s.tenant_id and p.id = s.payslip_id"
                        + " join payroll_run r on r.tenant_id = p.tenant_id and r.id = p.run_id"
                        + " left join outbox_entry o on o.tenant_id = s.tenant_id and o.subject_id = s.id"
                        + " and o.kind = 'payslips.annual-statement' group by s.id, s.state having notices <> wanted")
                .forEach(row -> faults.add("Annual statement with another number of notices than one: " + row));
        rows.all("select s.id from annual_statement s join outbox_entry o on o.tenant_id = s.tenant_id"
                        + " and o.subject_id = s.id and o.kind = 'payslips.annual-statement'"
                        + " where s.state = 'REPLACED' and o.state = 'QUEUED' and o.not_before_at > utc_timestamp(6)")
                .forEach(row -> faults.add("Notice that waits for a statement that was replaced: " + row));
    }
}
