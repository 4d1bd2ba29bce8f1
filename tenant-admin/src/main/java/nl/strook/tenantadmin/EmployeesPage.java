package nl.strook.tenantadmin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.module.PlatformModule;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.DepartmentLine;
import nl.strook.core.workforce.Departments;
import nl.strook.core.workforce.EmployeeCounts;
import nl.strook.core.workforce.EmployeeFilter;
import nl.strook.core.workforce.EmployeeFilter.Service;
import nl.strook.core.workforce.EmployeeRow;
import nl.strook.core.workforce.Employees;
import org.jspecify.annotations.Nullable;

/** {@code employees/index.xhtml}: the employees of one employer, searchable and in pages. */
@Named
@ViewScoped
public class EmployeesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String PRESENT = "present";
    private static final String LEFT = "left";

    @Inject
    Employees employees;

    @Inject
    Departments departments;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private int page = 1;
    private int pages = 1;
    private EmployeeCounts counts = new EmployeeCounts(0, 0);
    private String show = PRESENT;
    private @Nullable String search;
    private @Nullable UUID department;
    private List<DepartmentLine> departmentLines = List.of();
    private List<EmployeeRow> rows = List.of();

    /** A department that the employer has not, or no longer has, answers 404. */
    public void load() throws IOException {
        departmentLines = departments.all();
        if (department != null && departmentLines.stream().noneMatch(this::isChosen)) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        EmployeeFilter filter = filter(show.equals(LEFT) ? Service.LEFT : Service.PRESENT);
        counts = employees.counts(filter);
        long count = show.equals(LEFT) ? counts.left() : counts.present();
        pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        rows = employees.list(filter, (page - 1) * PAGE, PAGE);
    }

    private EmployeeFilter filter(Service service) {
        return new EmployeeFilter(search == null ? "" : search, service, department);
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

    /** How many of those searched for are in service or to come. */
    public long getPresent() {
        return counts.present();
    }

    /** How many of those searched for have left. */
    public long getLeft() {
        return counts.left();
    }

    /** Whether this person keeps employees. */
    public boolean isChangeable() {
        return user.can("employees.manage");
    }

    public List<DepartmentLine> getDepartmentLines() {
        return departmentLines;
    }

    public boolean isChosen(DepartmentLine line) {
        return line.id().equals(department);
    }

    /** What the links to other pages of the list carry along. */
    public String getKeep() {
        return "show=" + show + getKeepForShow();
    }

    /** What stands behind the first parameter of a link: search and department. */
    public String getKeepForShow() {
        String text =
                search == null || search.isEmpty() ? "" : "&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
        return department == null ? text : text + "&department=" + department;
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

    /** {@code present} or {@code left}. */
    public String getShow() {
        return show;
    }

    /** Anything else than a known word shows those in service. */
    public void setShow(@Nullable String show) {
        this.show = LEFT.equals(show) ? LEFT : PRESENT;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    public @Nullable String getDepartment() {
        return department == null ? null : department.toString();
    }

    /** What is no id counts as none. */
    public void setDepartment(@Nullable String id) {
        department = id == null || !ID.matcher(id).matches() ? null : UUID.fromString(id);
    }
}
