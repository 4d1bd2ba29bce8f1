package nl.strook.payroll.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.identity.Authentication.Verdict;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.PayrollPermissions;
import nl.strook.payroll.PayrollRunStatus;
import nl.strook.payroll.PayrollRuns;
import nl.strook.payroll.ResultQueries;
import nl.strook.payroll.RunApproval;
import nl.strook.payroll.RunCalculation;
import nl.strook.payroll.RunFindings;
import nl.strook.payroll.RunPublication;
import nl.strook.payroll.RunRendering;
import nl.strook.payroll.RunSheet;
import nl.strook.payroll.RunSheets;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.login.StepUp;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** One run: the bureau takes it through its steps, the employer approves it or sends it back. */
@Named
@ViewScoped
public class RunPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    RunSheets sheets;

    @Inject
    ResultQueries results;

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

    @Inject
    CurrentUser user;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private @Nullable String id;
    private int page = 1;
    private int pages = 1;
    private @Nullable RunScreen screen;
    private transient @Nullable String password;
    private @Nullable LocalDate publishOn;
    private @Nullable String remark;
    private boolean totalsSeen;
    private boolean findingsSeen;

    /** Opens the run of the address; one that is not there answers the constant 404. */
    public void load() throws IOException {
        if (!read()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    /** Whatever changed the run on this page, its input included, is shown as it is now. */
    public void refresh() {
        if (screen != null && FacesContext.getCurrentInstance().isPostback()) {
            read();
        }
    }

    /** Accepts the finding whose plain button was pressed. */
    public void apply() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String accepted = sent.get("accept");
        String withdrawn = sent.get("withdraw");
        if (accepted != null) {
            commandKey.once(
                    "payroll.finding.accept", () -> findings.accept(uuid(accepted), sent.get("reason-" + accepted)));
        } else if (withdrawn != null) {
            commandKey.once("payroll.finding.withdraw", () -> findings.withdrawAcceptance(uuid(withdrawn)));
        }
    }

    public void calculate() {
        once("payroll.run.calculate", () -> calculation.start(runId()), "run.calculating");
    }

    public void resume() {
        boolean rendered = run().status() != PayrollRunStatus.FAILED;
        once(
                "payroll.run.resume",
                () -> {
                    if (rendered) {
                        rendering.resume(runId());
                    } else {
                        calculation.resume(runId());
                    }
                },
                "run.resumed");
    }

    public void acceptNotices() {
        once("payroll.finding.acceptNotices", () -> findings.acceptNotices(runId()), "run.noticesAccepted");
    }

    public void submit() {
        once("payroll.run.submit", () -> runs.submit(runId()), "run.submitted");
    }

    /** The employer's approval of exactly what the page shows. */
    public void approve() {
        if (!totalsSeen || (getScreen().standsOut() > 0 && !findingsSeen)) {
            throw BusinessRuleViolation.of("payroll.run.lookFirst");
        }
        confirm();
        String shown = run().resultHash();
        once("payroll.run.approve", () -> approval.approve(runId(), shown == null ? "" : shown), "run.approved");
    }

    public void sendBack() {
        String words = remark == null ? "" : remark;
        once("payroll.run.return", () -> approval.sendBack(runId(), words), "run.returned");
        remark = null;
    }

    public void publishNow() {
        confirm();
        once("payroll.run.publish", () -> publication.publishNow(runId()), "run.published");
    }

    public void plan() {
        LocalDate day = publishOn;
        if (day == null) {
            throw BusinessRuleViolation.of("payroll.run.dayMissing");
        }
        confirm();
        once("payroll.run.plan", () -> publication.plan(runId(), day), "run.planned");
    }

    public void markPaid() {
        once("payroll.run.paid", () -> runs.markPaid(runId()), "run.paid");
    }

    /** Asked every few seconds while work is under way; shows the whole page anew at its end. */
    public void poll() throws IOException {
        boolean before = run().busy();
        read();
        if (before && !run().busy()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().redirect(shell.getBase() + "/payroll/run/" + id);
            faces.responseComplete();
        }
    }

    private void confirm() {
        String typed = password;
        password = null;
        if (stepUp.isFresh() && (typed == null || typed.isEmpty())) {
            return;
        }
        if (typed == null || stepUp.confirm(typed) != Verdict.RIGHT) {
            throw BusinessRuleViolation.of("payroll.run.passwordWrong");
        }
    }

    private void once(String command, Runnable work, String done) {
        if (commandKey.once(command, work)) {
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words().text(done), null));
        }
    }

    private boolean read() {
        RunSheet found = id == null ? null : sheets.find(UUID.fromString(id)).orElse(null);
        if (found == null) {
            return false;
        }
        UUID run = found.run().id();
        boolean calculated = found.run().resultHash() != null;
        long count = calculated ? results.count(run, "") : 0;
        pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        List<ResultQueries.Line> lines = calculated ? results.list(run, "", (page - 1) * PAGE, PAGE) : List.of();
        screen = RunScreen.of(found, lines, words());
        if (publishOn == null) {
            publishOn = found.run().publicationOn();
        }
        return true;
    }

    private RunWords words() {
        return new RunWords(shell.getLocale(), LocalDate.now(clock.withZone(StrookTime.ZONE)));
    }

    private UUID runId() {
        return run().id();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw BusinessRuleViolation.of("payroll.finding.unknown");
        }
    }

    private RunSheet.Standing run() {
        return getScreen().run();
    }

    public RunScreen getScreen() {
        RunScreen known = screen;
        if (known == null) {
            throw new IllegalStateException("The page was not loaded");
        }
        return known;
    }

    /** Whether the bureau's page is shown, else the employer's. */
    public boolean isBureau() {
        return user.can(PayrollPermissions.RUN_ID);
    }

    public boolean isMayApprove() {
        return user.can(PayrollPermissions.APPROVE_ID) && run().status() == PayrollRunStatus.SUBMITTED;
    }

    public boolean isMayAccept() {
        return !run().busy() && run().status() == PayrollRunStatus.CALCULATED && isBureau();
    }

    public boolean isPasswordAsked() {
        return !stepUp.isFresh();
    }

    public String day(LocalDate date) {
        return words().day(date);
    }

    public String moment(java.time.@Nullable Instant at) {
        return words().moment(at);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getPages() {
        return pages;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable LocalDate getPublishOn() {
        return publishOn;
    }

    public void setPublishOn(@Nullable LocalDate publishOn) {
        this.publishOn = publishOn;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }

    public boolean isTotalsSeen() {
        return totalsSeen;
    }

    public void setTotalsSeen(boolean totalsSeen) {
        this.totalsSeen = totalsSeen;
    }

    public boolean isFindingsSeen() {
        return findingsSeen;
    }

    public void setFindingsSeen(boolean findingsSeen) {
        this.findingsSeen = findingsSeen;
    }
}
