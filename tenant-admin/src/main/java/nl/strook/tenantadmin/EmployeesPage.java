package nl.strook.tenantadmin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.module.PlatformModule;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.EmployeeFilter;
import nl.strook.core.workforce.EmployeeRow;
import nl.strook.core.workforce.Employees;
import org.jspecify.annotations.Nullable;

/** {@code employees/index.xhtml}: the employees of one employer, searchable and in pages. */
@Named
@ViewScoped
public class EmployeesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    Employees employees;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private int page = 1;
    private int pages = 1;
    private long count;
    private boolean leavers;
    private @Nullable String search;
    private List<EmployeeRow> rows = List.of();

    public void load() {
        EmployeeFilter filter = new EmployeeFilter(search == null ? "" : search, leavers);
        count = employees.count(filter);
        pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        rows = employees.list(filter, (page - 1) * PAGE, PAGE);
    }

    public List<EmployeeRow> getRows() {
        return rows;
    }

    /** Whether this person invites employees. */
    public boolean isInviting() {
        return user.can(PlatformModule.INVITE.id());
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(StrookTime.ZONE));
    }

    public long getCount() {
        return count;
    }

    /** What the links to other pages of the list carry along. */
    public String getKeep() {
        String text =
                search == null || search.isEmpty() ? "" : "q=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
        return leavers ? text + (text.isEmpty() ? "" : "&") + "all=true" : text;
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

    public boolean isLeavers() {
        return leavers;
    }

    public void setLeavers(boolean leavers) {
        this.leavers = leavers;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}
