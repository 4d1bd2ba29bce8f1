package nl.strook.payroll.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.PayrollPermissions;
import nl.strook.payroll.PayrollRunStatus;
import nl.strook.payroll.ResultQueries;
import nl.strook.payroll.RunDocuments;
import nl.strook.payroll.RunSheet;
import nl.strook.payroll.RunSheets;
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
    RunDocuments documents;

    @Inject
    RunCommands commands;

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
    private @Nullable String payslipPage;
    private transient @Nullable String password;
    private @Nullable PublishForm publishing;
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

    /** Accepts the finding whose plain button was pressed; where the page shows none, nothing is accepted. */
    public void apply() {
        if (screen == null || !isMayAccept()) {
            return;
        }
        commands.applyFinding(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    public void calculate() {
        commands.calculate(runId(), words());
    }

    public void resume() {
        commands.resume(run(), words());
    }

    public void acceptNotices() {
        commands.acceptNotices(runId(), words());
    }

    public void submit() {
        commands.submit(runId(), words());
    }

    /** The employer's approval of exactly what the page shows. */
    public void approve() {
        if (!totalsSeen || (getScreen().standsOut() > 0 && !findingsSeen)) {
            throw BusinessRuleViolation.of("payroll.run.lookFirst");
        }
        String shown = run().resultHash();
        commands.approve(runId(), shown == null ? "" : shown, typed(), words());
    }

    public void sendBack() {
        commands.sendBack(runId(), remark == null ? "" : remark, words());
        remark = null;
    }

    public void publishNow() {
        commands.publishNow(runId(), getPublishing().isWithNotice(), typed(), words());
    }

    public void plan() {
        PublishForm form = getPublishing();
        commands.plan(runId(), form.day(), form.isWithNotice(), typed(), words());
    }

    /** The form is filled in anew: what was planned is gone. */
    public void withdrawPlan() {
        commands.withdrawPlan(runId(), words());
        publishing = null;
    }

    public void markPaid() {
        commands.markPaid(runId(), words());
    }

    /** The password is used once and kept nowhere. */
    private @Nullable String typed() {
        String once = password;
        password = null;
        return once;
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
        payslipPage = documents.pageFor(user);
        if (publishing == null) {
            RunSheet.Standing standing = found.run();
            publishing = PublishForm.of(standing.publishAt(), standing.withNotice(), standing.publicationOn(), today());
        }
        return true;
    }

    private RunWords words() {
        return new RunWords(shell.getLocale(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(StrookTime.ZONE));
    }

    private UUID runId() {
        return run().id();
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
        return commands.isPasswordAsked();
    }

    /** Where the payslip behind a result opens, without its id; null for those who may not see it. */
    public @Nullable String getPayslipPage() {
        return payslipPage;
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

    public PublishForm getPublishing() {
        return Objects.requireNonNull(publishing);
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
