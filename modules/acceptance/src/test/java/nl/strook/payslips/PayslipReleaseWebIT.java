package nl.strook.payslips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.strook.acceptance.ServerOfTheSession;
import nl.strook.acceptance.WebClient;
import nl.strook.acceptance.conservation.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A payslip is there from its moment on, and only when it is published; the annual statement from its own. */
class PayslipReleaseWebIT {

    private static final String MOST =
            "select p.id, p.period_label label, p.state, p.visible_from_at moment from payslip p"
                    + " join employee e on e.tenant_id = p.tenant_id and e.id = p.employee_id"
                    + " where e.email = 'frederik.krijger@noord.example' order by p.payment_on desc limit 1";

    private final WebClient frederik = WebClient.loggedIn("frederik.krijger@noord.example");
    private Rows rows;
    private Map<String, String> payslip;

    @BeforeEach
    void find() {
        Path data = ServerOfTheSession.server().dataDirectory();
        assumeThat(data.resolve("database.properties")).exists();
        rows = Rows.of(data);
        payslip = rows.all(MOST).get(0);
    }

    @AfterEach
    void putBack() {
        if (rows != null) {
            change("state = '" + payslip.get("state") + "', visible_from_at = '" + payslip.get("moment") + "'");
            rows.close();
        }
    }

    @Test
    @Tag("R47")
    void beforeItsMomentItDoesNotExist() {
        requireVisible(true);

        change("visible_from_at = utc_timestamp(6) + interval 3 day");
        requireVisible(false);

        change("visible_from_at = utc_timestamp(6) - interval 1 minute");
        requireVisible(true);
    }

    @Test
    @Tag("R47")
    void asLongAsItIsPlannedItDoesNotExist() {
        change("state = 'PLANNED', visible_from_at = null");
        requireVisible(false);
    }

    @Test
    @Tag("R46")
    @Tag("R47")
    void eachPublishedPayslipHasOneNoticeAndNoneLeavesBeforeItsMoment() {
        assertThat(rows.all("select p.id from payslip p"
                        + " join payroll_run r on r.tenant_id = p.tenant_id and r.id = p.run_id"
                        + " join employee e on e.tenant_id = p.tenant_id and e.id = p.employee_id"
                        + " left join outbox_entry o on o.tenant_id = p.tenant_id and o.subject_id = p.id"
                        + " and o.kind = 'payslips.new-payslip' where e.email is not null group by p.id, p.state"
                        + " having count(o.id) <> if(p.state = 'PLANNED', 0, max(r.with_notice)) limit 5"))
                .isEmpty();
        assertThat(rows.all("select o.id from outbox_entry o"
                        + " join payslip p on p.tenant_id = o.tenant_id and p.id = o.subject_id"
                        + " where o.kind = 'payslips.new-payslip' and o.not_before_at < p.visible_from_at limit 5"))
                .isEmpty();
    }

    private void requireVisible(boolean visible) {
        String address = "/noord/payslips/payslip/" + payslip.get("id");
        String label = ">" + payslip.get("label") + "<";
        for (String each : List.of(address, address + "/pdf")) {
            assertThat(frederik.get(each).status()).as(each).isEqualTo(visible ? 200 : 404);
        }
        for (String each : List.of("/noord/", "/noord/payslips/my-payslips")) {
            assertThat(frederik.get(each).body().contains(label)).as(each).isEqualTo(visible);
        }
    }

    private void change(String how) {
        rows.change("update payslip set " + how + " where id = '" + payslip.get("id") + "'");
    }
}
