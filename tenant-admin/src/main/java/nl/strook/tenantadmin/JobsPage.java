package nl.strook.tenantadmin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strook.core.crosstenant.JobRun;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.job.JobBoard;
import nl.strook.core.job.JobFilter;
import nl.strook.core.module.PlatformModule;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** {@code jobs/index.xhtml}: the background work of all employers, with its progress; what failed can go on here. */
@Named
@ViewScoped
public class JobsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    JobBoard board;

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
    private @Nullable String state;
    private List<JobRow> rows = List.of();

    /** Reads the page of the board; asked every few seconds too while something is under way. */
    public void load() {
        JobRun.State wanted = Stream.of(JobRun.State.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        JobFilter filter = new JobFilter(wanted, search == null ? "" : search);
        pages = (int) Math.max(1, (board.count(filter) + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        boolean mayResume = user.can(PlatformModule.JOBS_RESUME.id());
        rows = board.list(filter, (page - 1) * PAGE, PAGE).stream()
                .map(line -> JobRow.of(line, mayResume, shell.application(), clock.instant(), shell.getLocale()))
                .toList();
    }

    /** Lets a failed job go on. */
    public void resume(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (commandKey.once("jobs.resume", () -> board.resume(UUID.fromString(id)))) {
            faces.addMessage(null, new FacesMessage(ShellText.get(faces, "jobs.resumed")));
        }
        load();
    }

    /** Whether the page asks again by itself. */
    public boolean isBusy() {
        return rows.stream().anyMatch(JobRow::underWay);
    }

    public List<JobRow> getRows() {
        return rows;
    }

    public JobRun.State[] getStates() {
        return JobRun.State.values();
    }

    /** What the links to other pages of the list carry along. */
    public String getKeep() {
        String text =
                search == null || search.isEmpty() ? "" : "q=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
        if (state == null || state.isEmpty()) {
            return text;
        }
        return text + (text.isEmpty() ? "" : "&") + "state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
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

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }
}
