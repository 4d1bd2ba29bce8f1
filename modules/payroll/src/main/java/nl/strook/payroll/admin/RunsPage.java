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
import java.util.function.Supplier;
import nl.strook.core.crosstenant.RunBoard;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.PayCalendarPeriod;
import nl.strook.payroll.PayCalendars;
import nl.strook.payroll.PayrollPermissions;
import nl.strook.payroll.PayrollRuns;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The runs of one employer, or of all employers for the bureau. */
@Named
@ViewScoped
public class RunsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    PayrollRuns runs;

    @Inject
    PayCalendars calendars;

    @Inject
    RunBoard board;

    @Inject
    CommandKey commandKey;

    @Inject
    CurrentUser user;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private int page = 1;
    private int pages = 1;
    private @Nullable String search;
    private boolean finished;
    private List<RunListLine> lines = List.of();
    private @Nullable String nextPeriod;
    private @Nullable String extraPeriod;
    private @Nullable LocalDate extraPayment;

    public void load() {
        RunWords words = new RunWords(shell.getLocale(), LocalDate.now(clock.withZone(StrookTime.ZONE)));
        if (isOverAll()) {
            String text = search == null ? "" : search;
            count(board.count(text, finished));
            lines = board.list(text, finished, (page - 1) * PAGE, PAGE).stream()
                    .map(line -> RunListLine.of(line, words))
                    .toList();
            return;
        }
        count(runs.count());
        lines = runs.list((page - 1) * PAGE, PAGE).stream()
                .map(run -> RunListLine.of(run, shell.getBase(), words))
                .toList();
        nextPeriod = isMayOpen()
                ? calendars.nextWithoutRun().map(PayCalendarPeriod::getLabel).orElse(null)
                : null;
    }

    /** Opens the regular run of the next period. */
    public void open() throws IOException {
        String label = nextPeriod;
        if (label == null) {
            throw BusinessRuleViolation.of("payroll.calendar.unknown", "");
        }
        opened("payroll.run.open", () -> runs.open(label).toString());
    }

    public void openExtra() throws IOException {
        String label = extraPeriod;
        LocalDate day = extraPayment;
        if (label == null || day == null) {
            throw BusinessRuleViolation.of("payroll.calendar.unknown", "");
        }
        opened("payroll.run.openExtra", () -> runs.openExtra(label.strip(), day).toString());
    }

    private void opened(String command, Supplier<String> work) throws IOException {
        String id = commandKey.once(command, work).result();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null,
                new FacesMessage(
                        FacesMessage.SEVERITY_INFO,
                        new RunWords(shell.getLocale(), LocalDate.now(clock.withZone(StrookTime.ZONE)))
                                .text("runs.opened"),
                        null));
        faces.getExternalContext().redirect(shell.getBase() + "/payroll/run/" + id);
        faces.responseComplete();
    }

    private void count(long rows) {
        pages = (int) Math.max(1, (rows + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
    }

    /** Whether the address names no employer. */
    public boolean isOverAll() {
        return !shell.isOfTenant();
    }

    public boolean isMayOpen() {
        return !isOverAll() && user.can(PayrollPermissions.RUN_ID);
    }

    public String getKeep() {
        String text = search == null || search.isEmpty()
                ? ""
                : "q=" + java.net.URLEncoder.encode(search, java.nio.charset.StandardCharsets.UTF_8);
        return finished ? text + (text.isEmpty() ? "" : "&") + "all=true" : text;
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

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    public boolean isFinished() {
        return finished;
    }

    public void setFinished(boolean finished) {
        this.finished = finished;
    }

    public List<RunListLine> getLines() {
        return lines;
    }

    public @Nullable String getNextPeriod() {
        return nextPeriod;
    }

    public @Nullable String getExtraPeriod() {
        return extraPeriod;
    }

    public void setExtraPeriod(@Nullable String extraPeriod) {
        this.extraPeriod = extraPeriod;
    }

    public @Nullable LocalDate getExtraPayment() {
        return extraPayment;
    }

    public void setExtraPayment(@Nullable LocalDate extraPayment) {
        this.extraPayment = extraPayment;
    }
}
