package nl.strook.payroll.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.identity.Authentication.Verdict;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.payroll.PayrollRunStatus;
import nl.strook.payroll.PayrollRuns;
import nl.strook.payroll.RunApproval;
import nl.strook.payroll.RunCalculation;
import nl.strook.payroll.RunFindings;
import nl.strook.payroll.RunPublication;
import nl.strook.payroll.RunRendering;
import nl.strook.payroll.RunSheet;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.login.StepUp;
import org.jspecify.annotations.Nullable;

/** What the buttons of a run's page do: each once, and each says on the page what it did. */
@ApplicationScoped
public class RunCommands {

    @Inject
    PayrollRuns runs;

    @Inject
    RunCalculation calculation;

    @Inject
    RunFindings findings;

    @Inject
    RunApproval approval;

    @Inject
    RunRendering rendering;

    @Inject
    RunPublication publication;

    @Inject
    CommandKey commandKey;

    @Inject
    StepUp stepUp;

    /** Accepts a finding, or takes that back, when one of the plain buttons of the list was pressed. */
    void applyFinding(Map<String, String> sent) {
        String accepted = sent.get("accept");
        String withdrawn = sent.get("withdraw");
        if (accepted != null) {
            commandKey.once(
                    "payroll.finding.accept", () -> findings.accept(uuid(accepted), sent.get("reason-" + accepted)));
        } else if (withdrawn != null) {
            commandKey.once("payroll.finding.withdraw", () -> findings.withdrawAcceptance(uuid(withdrawn)));
        }
    }

    void calculate(UUID run, RunWords words) {
        once("payroll.run.calculate", () -> calculation.start(run), "run.calculating", words);
    }

    /** Goes on with what failed: the calculation, else the documents. */
    void resume(RunSheet.Standing run, RunWords words) {
        boolean calculating = run.status() == PayrollRunStatus.FAILED;
        Runnable work = calculating ? () -> calculation.resume(run.id()) : () -> rendering.resume(run.id());
        once("payroll.run.resume", work, "run.resumed", words);
    }

    void acceptNotices(UUID run, RunWords words) {
        once("payroll.finding.acceptNotices", () -> findings.acceptNotices(run), "run.noticesAccepted", words);
    }

    void submit(UUID run, RunWords words) {
        once("payroll.run.submit", () -> runs.submit(run), "run.submitted", words);
    }

    /** @param shown hash of the results that the page showed */
    void approve(UUID run, String shown, @Nullable String password, RunWords words) {
        confirm(password);
        once("payroll.run.approve", () -> approval.approve(run, shown), "run.approved", words);
    }

    void sendBack(UUID run, String remark, RunWords words) {
        once("payroll.run.return", () -> approval.sendBack(run, remark), "run.returned", words);
    }

    void publishNow(UUID run, boolean withNotice, @Nullable String password, RunWords words) {
        confirm(password);
        once("payroll.run.publish", () -> publication.publishNow(run, withNotice), "run.published", words);
    }

    void plan(UUID run, LocalDate day, boolean withNotice, @Nullable String password, RunWords words) {
        confirm(password);
        once("payroll.run.plan", () -> publication.plan(run, day, withNotice), "run.planned", words);
    }

    void withdrawPlan(UUID run, RunWords words) {
        once("payroll.run.withdrawPlan", () -> publication.withdrawPlan(run), "run.planWithdrawn", words);
    }

    void markPaid(UUID run, RunWords words) {
        once("payroll.run.paid", () -> runs.markPaid(run), "run.paid", words);
    }

    boolean isPasswordAsked() {
        return !stepUp.isFresh();
    }

    private void confirm(@Nullable String typed) {
        if (stepUp.isFresh() && (typed == null || typed.isEmpty())) {
            return;
        }
        if (typed == null || stepUp.confirm(typed) != Verdict.RIGHT) {
            throw BusinessRuleViolation.of("payroll.run.passwordWrong");
        }
    }

    private void once(String command, Runnable work, String done, RunWords words) {
        if (commandKey.once(command, work)) {
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.text(done), null));
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw BusinessRuleViolation.of("payroll.finding.unknown");
        }
    }
}
