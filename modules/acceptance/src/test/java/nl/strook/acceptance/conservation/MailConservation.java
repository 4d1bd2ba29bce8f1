package nl.strook.acceptance.conservation;

import java.util.List;

/** Notices: one row per payslip that was given in the portal, none for one on paper and for what nobody may see. */
final class MailConservation {

    private MailConservation() {}

    static void check(Rows rows, List<String> faults) {
        rows.all("select p.id, p.state, p.paper_reason, count(o.id) notices from payslip p"
                        + " left join outbox_entry o on o.tenant_id = p.tenant_id and o.subject_id = p.id"
                        + " and o.kind = 'payslips.new-payslip' group by p.id, p.state, p.paper_reason"
                        + " having notices <> if(p.state = 'PLANNED' or p.paper_reason is not null, 0, 1)")
                .forEach(row -> faults.add("Payslip with another number of notices than one: " + row));
        rows.all("select o.id from outbox_entry o left join payslip p on p.tenant_id = o.tenant_id"
                        + " and p.id = o.subject_id where o.kind = 'payslips.new-payslip' and p.id is null")
                .forEach(row -> faults.add("Notice about no payslip: " + row));
        rows.all("select o.subject_id, count(*) notices from outbox_entry o where o.kind = 'payslips.annual-statement'"
                        + " group by o.tenant_id, o.subject_id having notices > 1")
                .forEach(row -> faults.add("Annual statement with more than one notice: " + row));
    }
}
