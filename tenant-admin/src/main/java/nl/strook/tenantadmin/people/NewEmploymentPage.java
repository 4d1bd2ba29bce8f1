package nl.strook.tenantadmin.people;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.workforce.DepartmentLine;
import nl.strook.core.workforce.Departments;
import nl.strook.core.workforce.EmployeeCard;
import nl.strook.core.workforce.EmployeeSheets;
import nl.strook.core.workforce.PersonLine;
import org.jspecify.annotations.Nullable;

/** {@code employees/new-employment.xhtml}: one more employment of somebody who is in the books. */
@Named
@ViewScoped
public class NewEmploymentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EmployeeSheets sheets;

    @Inject
    Departments departments;

    @Inject
    NewJobs newJobs;

    private @Nullable String id;
    private @Nullable EmployeeCard person;
    private List<DepartmentLine> departmentLines = List.of();
    private List<PersonLine> managers = List.of();
    private JobForm job = new JobForm(List.of());

    /** Somebody who is not there answers the constant 404. */
    public void load() throws IOException {
        person = id == null ? null : sheets.findCard(UUID.fromString(id)).orElse(null);
        if (person == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        departmentLines = departments.all();
        managers = sheets.possibleManagers(NewJobs.MANAGERS);
        job = new JobForm(departmentLines);
    }

    public void save() throws IOException {
        newJobs.start(Objects.requireNonNull(person, "loaded before any action"), job);
    }

    public @Nullable EmployeeCard getPerson() {
        return person;
    }

    public JobForm getJob() {
        return job;
    }

    public List<DepartmentLine> getDepartmentLines() {
        return departmentLines;
    }

    public List<PersonLine> getManagers() {
        return managers;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
