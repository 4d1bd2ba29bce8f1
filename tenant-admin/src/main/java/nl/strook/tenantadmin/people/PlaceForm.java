package nl.strook.tenantadmin.people;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strook.core.workforce.DepartmentLine;
import nl.strook.core.workforce.EmploymentCard;
import nl.strook.core.workforce.PersonLine;
import org.jspecify.annotations.Nullable;

/** Job, department and manager as typed; the manager by number. */
public class PlaceForm implements Section, Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> departmentNames;
    private String jobTitle = "";
    private @Nullable String department;
    private @Nullable String manager;

    PlaceForm(List<DepartmentLine> departments) {
        this.departmentNames = departments.stream()
                .collect(Collectors.toMap(line -> line.id().toString(), DepartmentLine::name, (one, other) -> one));
    }

    static PlaceForm of(EmploymentCard card, List<DepartmentLine> departments) {
        PlaceForm form = new PlaceForm(departments);
        form.jobTitle = card.jobTitle();
        form.department =
                card.departmentId() == null ? null : card.departmentId().toString();
        PersonLine boss = card.manager();
        form.manager = boss == null ? null : boss.number();
        return form;
    }

    @Nullable
    UUID departmentId() {
        return department == null ? null : UUID.fromString(department);
    }

    @Override
    public Map<String, String> told(Locale locale) {
        return new Told(locale)
                .text("people.jobTitle", jobTitle)
                .text("people.department", department == null ? "" : departmentNames.get(department))
                .text("employee.manager", manager)
                .all();
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    /** Id of the department. */
    public @Nullable String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = department == null || department.isBlank() ? null : department;
    }

    /** Number of the manager. */
    public @Nullable String getManager() {
        return manager;
    }

    public void setManager(@Nullable String manager) {
        this.manager = manager == null || manager.isBlank() ? null : manager.strip();
    }
}
