package nl.strook.tenantadmin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.ContractAgreement;
import nl.strook.core.workforce.CreditChoice;
import nl.strook.core.workforce.Dated;
import nl.strook.core.workforce.EmployeeSheet;
import nl.strook.core.workforce.EmployeeSheets;
import nl.strook.core.workforce.EmploymentCard;
import org.jspecify.annotations.Nullable;

/** {@code employees/employee.xhtml}: what is known of one employee, to read. */
@Named
@ViewScoped
public class EmployeePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EmployeeSheets sheets;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private @Nullable String id;
    private @Nullable EmployeeSheet sheet;
    private List<Job> jobs = List.of();

    /** An employment with what counts today, or what will count first. */
    public record Job(
            EmploymentCard card,
            @Nullable ContractAgreement contract,
            @Nullable AgreedTerms terms,
            @Nullable CreditChoice credit)
            implements Serializable {}

    /** Somebody who is not there answers the constant 404. */
    public void load() throws IOException {
        sheet = id == null ? null : sheets.find(UUID.fromString(id)).orElse(null);
        if (sheet == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        LocalDate today = LocalDate.now(clock.withZone(StrookTime.ZONE));
        jobs = sheet.jobs().stream()
                .map(card -> new Job(
                        card,
                        card.contractOn(today).orElse(null),
                        card.termsOn(today).orElse(null),
                        Dated.onOrFirst(today, card.credit()).orElse(null)))
                .toList();
    }

    public @Nullable EmployeeSheet getSheet() {
        return sheet;
    }

    public List<Job> getJobs() {
        return jobs;
    }

    /** Whether this person works on this employee's pay. */
    public boolean isPayLinks() {
        return user.can("payroll.input") && user.can("payslips.see");
    }

    /** Whether this person keeps employees. */
    public boolean isChangeable() {
        return user.can("employees.manage");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
