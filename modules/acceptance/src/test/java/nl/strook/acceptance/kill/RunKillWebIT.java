package nl.strook.acceptance.kill;

import static nl.strook.acceptance.kill.SmallWorld.CUT;
import static nl.strook.acceptance.kill.SmallWorld.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.strook.acceptance.conservation.Conservation;
import nl.strook.acceptance.conservation.Rows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * kill -9 of the server at fixed points of a run of two partitions with chunks of twenty. Each time a start alone brings the
 * job to its end, nothing is there twice or half, and the amounts are those of an employer with the same people whose runs
 * were never cut. The runs of a year follow each other, so the tests have an order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.CONCURRENT)
class RunKillWebIT {

    private static final int PEOPLE = 105;
    private static final String CHUNK = "nl.strook.core.job.TenantChunkListener#beforeChunk";
    private static final String CALCULATE = "nl.strook.payroll.RunCalculator#calculate";
    private static final String RENDER = "nl.strook.payroll.RunRendering#render";
    private static final String PUBLISH = "nl.strook.core.demo.DemoStage#as";
    private static final String SHOW = "nl.strook.payslips.PayslipArchive#publish";
    private static final String STATEMENTS = "nl.strook.payslips.AnnualStatementWriter#make";

    private CutRuns runs;
    private String run;

    @BeforeAll
    void startWithTheRunsOfTheOther() {
        runs = CutRuns.start("run-kill", PEOPLE, 2025, 2026);
        for (String label : List.of("2025-10-M", "2025-11-M", "2025-12-M")) {
            runs.wholeRun(WHOLE, label);
        }
    }

    @AfterAll
    void stop() {
        if (runs != null) {
            runs.close();
        }
    }

    @Test
    @Order(1)
    void calculatingBeforeTheFirstChunk() {
        run = runs.step("open", CUT, "2025-10-M");
        calculateCutOff("hold before 1 " + CHUNK);
    }

    @Test
    @Order(2)
    void renderingInsideAChunkWithDocumentsWrittenAndNotCommitted() {
        renderCutOff("hold done 3 " + RENDER);
    }

    @Test
    @Order(3)
    void publishingBeforeTheCommitLeavesNothingAndAsksForAnotherClick() {
        publishCutOff("hold done 1 " + SHOW);
        assertThat(runs.state(CUT, run)).startsWith("APPROVED NONE true");
        assertThat(Conservation.faults(runs.dataDirectory())).isEmpty();
        runs.step("publish", CUT, run);
        requireWhole("2025-10-M");
    }

    @Test
    @Order(4)
    void calculatingInsideAChunkWithResultsWrittenAndNotCommitted() {
        run = runs.step("open", CUT, "2025-11-M");
        calculateCutOff("hold done 4 " + CALCULATE);
    }

    @Test
    @Order(5)
    void renderingBetweenTwoChunks() {
        renderCutOff("hold before 4 " + CHUNK);
    }

    @Test
    @Order(6)
    void publishingAfterTheCommitIsDoneThoughNobodyWasTold() {
        publishCutOff("hold after 1 " + PUBLISH);
        requireWhole("2025-11-M");
    }

    @Test
    @Order(7)
    void calculatingAfterAChunkThatIsCommitted() {
        run = runs.step("open", CUT, "2025-12-M");
        calculateCutOff("hold before 5 " + CHUNK);
        runs.step("approve", CUT, run);
        runs.await(CUT, run, state -> state.startsWith("APPROVED NONE true"));
    }

    @Test
    @Order(8)
    void makingAnnualStatementsInsideAChunk() {
        runs.order("hold done 3 " + STATEMENTS);
        runs.step("publish", CUT, run);
        runs.killWhenReached();
        requireWhole("2025-12-M");
    }

    @Test
    @Order(9)
    void aCalculationThatFailedGoesOnWhereItStoppedWhenSomebodySaysSo() {
        run = runs.step("open", CUT, "2026-1-M");
        runs.order("throw inside 4 " + CALCULATE);
        runs.step("calculate", CUT, run);
        runs.awaitFailed(CUT, run);
        assertThat(results("2026-1-M", CUT)).hasSizeBetween(1, PEOPLE - 1);
        runs.step("resume", CUT, run);
        runs.await(CUT, run, state -> state.startsWith("CALCULATED NONE"));
        runs.wholeRun(WHOLE, "2026-1-M");
        assertThat(results("2026-1-M", CUT)).isEqualTo(results("2026-1-M", WHOLE));
        assertThat(Conservation.faults(runs.dataDirectory())).isEmpty();
    }

    @Test
    @Order(10)
    void theCheckerSeesWhatWasSpoiled() {
        try (Rows rows = Rows.of(runs.dataDirectory())) {
            rows.change("update run_result set net_cents = net_cents + 1 order by id limit 1");
            rows.change("delete from outbox_entry where kind = 'payslips.new-payslip' order by id limit 1");
            rows.change("update archived_document set pdf_size = pdf_size + 1 order by id limit 1");
            rows.change("update audit_entry set actor = 'somebody else' where seq = 3 order by id limit 1");
        }
        assertThat(String.join("\n", Conservation.faults(runs.dataDirectory())))
                .contains(
                        "net_cents is not the sum of its results",
                        "another net than its result",
                        "another number of notices than one",
                        "is not what was archived",
                        "line 3 is not what was written");
    }

    private void calculateCutOff(String order) {
        runs.order(order);
        runs.step("calculate", CUT, run);
        runs.killWhenReached();
        runs.await(CUT, run, state -> state.startsWith("CALCULATED NONE"));
        assertThat(Conservation.faults(runs.dataDirectory())).isEmpty();
        runs.step("submit", CUT, run);
    }

    private void renderCutOff(String order) {
        runs.order(order);
        runs.step("approve", CUT, run);
        runs.killWhenReached();
        runs.await(CUT, run, state -> state.startsWith("APPROVED NONE true"));
        assertThat(Conservation.faults(runs.dataDirectory())).isEmpty();
    }

    private void publishCutOff(String order) {
        runs.order(order);
        runs.stepAside("publish", CUT, run);
        runs.killWhenReached();
    }

    private void requireWhole(String label) {
        runs.await(CUT, run, RunSteps::isSettled);
        assertThat(Conservation.faults(runs.dataDirectory())).isEmpty();
        assertThat(results(label, CUT)).hasSizeGreaterThan(100).isEqualTo(results(label, WHOLE));
        assertThat(statements(CUT)).isEqualTo(statements(WHOLE));
    }

    /** Who gets what, to the last line and explanation. */
    private List<?> results(String label, String slug) {
        try (Rows rows = Rows.of(runs.dataDirectory())) {
            return rows.all(
                    "select x.employee_number, x.gross_cents, x.tax_cents, x.net_cents, x.employer_cost_cents,"
                            + " json_extract(x.document, '$.calculation') calculation from run_result x"
                            + " join payroll_run r on r.tenant_id = x.tenant_id and r.id = x.run_id"
                            + " join board_run b on b.run_id = r.id join tenant t on t.id = x.tenant_id"
                            + " where b.label = ? and t.slug = ? order by x.employee_number",
                    label,
                    slug);
        }
    }

    private List<?> statements(String slug) {
        try (Rows rows = Rows.of(runs.dataDirectory())) {
            return rows.all(
                    "select e.number, s.statement_year, s.edition, s.state from annual_statement s"
                            + " join employee e on e.tenant_id = s.tenant_id and e.id = s.employee_id"
                            + " join payslip p on p.tenant_id = s.tenant_id and p.id = s.payslip_id"
                            + " join tenant t on t.id = s.tenant_id where t.slug = ? and p.period_label in"
                            + " (select c.period_label from payslip c join tenant o on o.id = c.tenant_id"
                            + "  where o.slug = '" + CUT + "' and c.state = 'PUBLISHED') order by e.number, s.edition",
                    slug);
        }
    }
}
