package nl.strook.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PayrollRunTest {

    private static final Instant NOW = Instant.parse("2025-09-18T10:00:00Z");
    private static final RunActor PIETER = new RunActor(UUID.randomUUID(), "Pieter Jansen");
    private static final RunActor ANNE = new RunActor(UUID.randomUUID(), "Anne de Vries");

    private PayrollRun run;

    @BeforeEach
    void open() {
        PayrollSettings settings = new PayrollSettings(PayFrequency.MONTH, 25);
        PayCalendarPeriod period = new PayCalendarPeriod(PayPeriod.of(PayFrequency.MONTH, 2025, 9), settings);
        run = new PayrollRun(period, 0, LocalDate.of(2025, 9, 25));
    }

    @Test
    void goes_from_open_to_paid_in_the_six_steps() {
        assertThat(run.getStatus().step()).isEqualTo(1);
        submitted();
        assertThat(run.getStatus().step()).isEqualTo(4);
        run.approve(ANNE, "hash", Set.of(), NOW);
        run.documentsReady();
        run.plan(NOW.plusSeconds(60), true);
        assertThat(run.getStatus()).isEqualTo(PayrollRunStatus.PLANNED);
        run.publish(PIETER, NOW, true);
        run.paid(NOW);
        assertThat(run.getStatus()).isEqualTo(PayrollRunStatus.PAID);
        assertThat(run.getStatus().step()).isEqualTo(6);
    }

    @Test
    void no_step_is_skipped() {
        refused("payroll.run.notCalculated", () -> run.check(PIETER, NOW));
        refused("payroll.run.notChecked", () -> run.submit(NOW));
        refused("payroll.run.notSubmitted", () -> run.approve(ANNE, "hash", Set.of(), NOW));
        refused("payroll.run.notApproved", () -> run.publish(PIETER, NOW, true));
        refused("payroll.run.notApproved", () -> run.plan(NOW, true));
        refused("payroll.run.notPublished", () -> run.paid(NOW));
        calculated();
        refused("payroll.run.notChecked", () -> run.submit(NOW));
    }

    @Test
    void who_calculated_cannot_approve() {
        submitted();
        refused("payroll.run.fourEyes", () -> run.approve(PIETER, "hash", Set.of(), NOW));
    }

    @Test
    void a_tenant_may_bar_who_delivered_the_input() {
        submitted();
        refused("payroll.run.delivererApproves", () -> run.approve(ANNE, "hash", Set.of(ANNE.accountId()), NOW));
    }

    @Test
    void approval_is_bound_to_the_results_that_were_shown() {
        submitted();
        refused("payroll.run.resultsChanged", () -> run.approve(ANNE, "other", Set.of(), NOW));
    }

    @Test
    void nothing_is_published_before_every_document_is_there() {
        submitted();
        run.approve(ANNE, "hash", Set.of(), NOW);
        refused("payroll.run.documentsMissing", () -> run.publish(PIETER, NOW, true));
        run.documentsReady();
        run.publish(PIETER, NOW, true);
        assertThat(run.getStatus()).isEqualTo(PayrollRunStatus.PUBLISHED);
    }

    @Test
    void changed_input_takes_approval_and_documents_away_up_to_the_planned_state() {
        submitted();
        run.approve(ANNE, "hash", Set.of(), NOW);
        run.documentsReady();
        run.plan(NOW, true);
        assertThat(run.reopen()).isTrue();
        assertThat(run.getStatus()).isEqualTo(PayrollRunStatus.OPEN);
        assertThat(run.getApproval()).isNull();
        assertThat(run.getPublication().documentsReady()).isFalse();
        assertThat(run.getResultHash()).isNull();
        assertThat(run.reopen()).isFalse();
    }

    @Test
    @Tag("R46")
    void what_is_published_is_not_published_again() {
        submitted();
        run.approve(ANNE, "hash", Set.of(), NOW);
        run.documentsReady();
        run.publish(PIETER, NOW, true);
        refused("payroll.run.published", () -> run.publish(PIETER, NOW, true));
        refused("payroll.run.published", () -> run.plan(NOW, true));
    }

    @Test
    @Tag("R47")
    void only_an_approved_run_is_planned_for_a_day() {
        submitted();
        refused("payroll.run.notApproved", () -> run.plan(NOW.plusSeconds(60), true));
        run.approve(ANNE, "hash", Set.of(), NOW);
        run.plan(NOW.plusSeconds(60), true);
        assertThat(run.getPublication().plannedFor()).isEqualTo(NOW.plusSeconds(60));
        assertThat(run.getStatus()).isEqualTo(PayrollRunStatus.PLANNED);
    }

    @Test
    @Tag("R47")
    void a_plan_remembers_whether_employees_get_a_mail() {
        approved();
        run.plan(NOW.plusSeconds(60), false);
        assertThat(run.getPublication().withNotice()).isFalse();
        run.plan(NOW.plusSeconds(60), true);
        assertThat(run.getPublication().withNotice()).isTrue();
    }

    @Test
    @Tag("R47")
    void a_plan_that_is_withdrawn_leaves_an_approved_run_with_its_documents() {
        approved();
        run.plan(NOW.plusSeconds(60), false);
        run.withdrawPlan();
        assertThat(run.getStatus()).isEqualTo(PayrollRunStatus.APPROVED);
        assertThat(run.getPublication()).isEqualTo(PublicationRecord.NONE.withDocuments());
        run.plan(NOW.plusSeconds(90), true);
        run.publish(PIETER, NOW, true);
        assertThat(run.getStatus()).isEqualTo(PayrollRunStatus.PUBLISHED);
    }

    @Test
    @Tag("R47")
    void only_a_plan_is_withdrawn_and_not_after_it_was_carried_out() {
        approved();
        refused("payroll.run.notPlanned", run::withdrawPlan);
        run.plan(NOW, true);
        run.publish(PIETER, NOW, true);
        refused("payroll.run.published", run::withdrawPlan);
    }

    @Test
    void from_publication_on_input_cannot_change() {
        submitted();
        run.approve(ANNE, "hash", Set.of(), NOW);
        run.documentsReady();
        run.publish(PIETER, NOW, true);
        refused("payroll.run.published", run::reopen);
        refused("payroll.run.published", () -> run.publish(PIETER, NOW, true));
        refused("payroll.run.published", () -> run.plan(NOW, true));
        refused("payroll.run.notCalculable", () -> run.startCalculating(PIETER, NOW, "input"));
    }

    @Test
    void a_returned_run_keeps_the_remark_and_can_be_calculated_again() {
        submitted();
        refused("payroll.run.remarkMissing", () -> run.returned(" "));
        run.returned("Noor had 24 uur");
        assertThat(run.getStatus()).isEqualTo(PayrollRunStatus.RETURNED);
        assertThat(run.getReturnRemark()).isEqualTo("Noor had 24 uur");
        calculated();
        assertThat(run.getCalculation()).isEqualTo(2);
    }

    @Test
    void a_calculation_under_way_is_not_disturbed() {
        run.startCalculating(PIETER, NOW, "input");
        refused("payroll.run.calculating", () -> run.startCalculating(PIETER, NOW, "input"));
        refused("payroll.run.calculating", run::reopen);
    }

    @Test
    void a_failed_calculation_can_go_on() {
        run.startCalculating(PIETER, NOW, "input");
        run.failed("job.failed");
        assertThat(run.getStatus()).isEqualTo(PayrollRunStatus.FAILED);
        run.goOnCalculating();
        run.calculated(NOW, "hash", RunTotals.ZERO);
        assertThat(run.getStatus()).isEqualTo(PayrollRunStatus.CALCULATED);
    }

    @Test
    void an_extra_run_comes_after_the_regular_one_of_the_same_day() {
        assertThat(PayrollRun.positionOf(LocalDate.of(2025, 9, 25), 1))
                .isGreaterThan(run.getPosition())
                .isLessThan(PayrollRun.positionOf(LocalDate.of(2025, 9, 26), 0));
    }

    private void calculated() {
        run.startCalculating(PIETER, NOW, "input");
        run.calculated(NOW, "hash", RunTotals.ZERO);
    }

    private void submitted() {
        calculated();
        run.check(PIETER, NOW);
        run.submit(NOW);
    }

    private void approved() {
        submitted();
        run.approve(ANNE, "hash", Set.of(), NOW);
        run.documentsReady();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
