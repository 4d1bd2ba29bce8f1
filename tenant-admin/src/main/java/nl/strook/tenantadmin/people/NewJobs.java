package nl.strook.tenantadmin.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.workforce.EmployeeCard;
import nl.strook.core.workforce.EmployeeSheets;
import nl.strook.core.workforce.Hiring;
import nl.strook.core.workforce.NewEmployee;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** What the pages of a new employee and a new employment do with what was typed. */
@ApplicationScoped
public class NewJobs {

    /** How many managers are proposed. */
    static final int MANAGERS = 300;

    @Inject
    Hiring hiring;

    @Inject
    EmployeeSheets sheets;

    @Inject
    CommandKey commandKey;

    @Inject
    Shell shell;

    void hire(NewEmployee facts, JobForm job) throws IOException {
        UUID manager = managerOf(job.getPlace());
        String made = commandKey
                .once(
                        "employee.hire",
                        () -> hiring.hire(facts, id -> job.employment(id, manager), job.agreedTerms(), job.credit())
                                .toString())
                .result();
        go("people.hired", facts.name().full(), made);
    }

    void start(EmployeeCard person, JobForm job) throws IOException {
        UUID manager = managerOf(job.getPlace());
        commandKey.once(
                "employment.start",
                () -> hiring.start(job.employment(person.id(), manager), job.agreedTerms(), job.credit())
                        .toString());
        go("people.started", person.name().full(), person.id().toString());
    }

    @Nullable
    UUID managerOf(PlaceForm place) {
        String number = place.getManager();
        return number == null
                ? null
                : sheets.findPerson(number)
                        .orElseThrow(() -> BusinessRuleViolation.of("workforce.employment.noSuchManager", number))
                        .id();
    }

    private void go(String key, String name, String employeeId) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(ShellText.get(faces, key, name)));
        external.redirect(shell.getBase() + "/employees/employee/" + employeeId);
    }
}
