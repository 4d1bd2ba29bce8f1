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
import nl.strook.websupport.part.Step;
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
    private @Nullable RunSheet sheet;
    private List<Step> steps = List.of();
    private List<RunTotalLine> totals = List.of();
    private List<RunFindingLine> findingLines = List.of();
    private List<RunResultLine> resultLines = List.of();
    private List<RunLogLine> logLines = List.of();
    private int pages = 1;
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
        if (sheet != null && FacesContext.getCurrentInstance().isPostback()) {
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
        if (!totalsSeen || (!findingLines.isEmpty() && !findingsSeen)) {
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
        boolean before = isBusy();
        read();
        if (before && !isBusy()) {
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
        RunWords words = words();
        sheet = found;
        steps = RunSteps.of(found, words);
        totals = RunTotalLine.of(found, words);
        findingLines = found.findings().stream()
                .map(finding -> RunFindingLine.of(finding, words))
                .toList();
        logLines = found.log().stream().map(line -> RunLogLine.of(line, words)).toList();
        if (publishOn == null) {
            publishOn = found.run().publicationOn();
        }
        readResults(found, words);
        return true;
    }

    private void readResults(RunSheet found, RunWords words) {
        UUID run = found.run().id();
        boolean there = found.run().resultHash() != null;
        long count = there ? results.count(run, "") : 0;
        pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        resultLines = there
                ? results.list(run, "", (page - 1) * PAGE, PAGE).stream()
                        .map(line -> RunResultLine.of(line, words))
                        .toList()
                : List.of();
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

    public RunSheet.Standing run() {
        RunSheet known = sheet;
        if (known == null) {
            throw new IllegalStateException("The page was not loaded");
        }
        return known.run();
    }

    public RunSheet.Standing getRun() {
        return run();
    }

    public @Nullable RunSheet getSheet() {
        return sheet;
    }

    /** Whether the bureau's page is shown, else the employer's. */
    public boolean isBureau() {
        return user.can(PayrollPermissions.RUN_ID);
    }

    public boolean isMayApprove() {
        return user.can(PayrollPermissions.APPROVE_ID) && run().status() == PayrollRunStatus.SUBMITTED;
    }

    public boolean isMayCalculate() {
        PayrollRunStatus status = run().status();
        return !isBusy()
                && (status == PayrollRunStatus.OPEN
                        || status == PayrollRunStatus.RETURNED
                        || status == PayrollRunStatus.CALCULATED
                        || status == PayrollRunStatus.CHECKED);
    }

    public boolean isMaySubmit() {
        return !isBusy()
                && (run().status() == PayrollRunStatus.CALCULATED || run().status() == PayrollRunStatus.CHECKED)
                && findingLines.stream().noneMatch(RunFindingLine::isOpen);
    }

    public boolean isMayPublish() {
        return !isBusy() && (run().status() == PayrollRunStatus.APPROVED || run().status() == PayrollRunStatus.PLANNED);
    }

    public boolean isMayResume() {
        return !isBusy() && run().failed();
    }

    public boolean isMayPay() {
        return run().status() == PayrollRunStatus.PUBLISHED;
    }

    public boolean isMayAccept() {
        return !isBusy() && run().status() == PayrollRunStatus.CALCULATED && isBureau();
    }

    public boolean isBusy() {
        return run().busy();
    }

    public boolean isPasswordAsked() {
        return !stepUp.isFresh();
    }

    public long getOpenBlocks() {
        return findingLines.stream().filter(RunFindingLine::isBad).count();
    }

    public long getOpenNotices() {
        return findingLines.stream().filter(line -> line.kind().equals("wait")).count();
    }

    public long getAcceptedCount() {
        return findingLines.stream().filter(line -> !line.isOpen()).count();
    }

    public String getStatusText() {
        return words().text("status." + run().status());
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

    public List<Step> getSteps() {
        return steps;
    }

    public List<RunTotalLine> getTotals() {
        return totals;
    }

    public List<RunFindingLine> getFindings() {
        return findingLines;
    }

    public List<RunResultLine> getResults() {
        return resultLines;
    }

    public List<RunLogLine> getLog() {
        return logLines;
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
