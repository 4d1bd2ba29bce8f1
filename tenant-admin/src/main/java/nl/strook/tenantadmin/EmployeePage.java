package nl.strook.tenantadmin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.workforce.EmployeeSheet;
import nl.strook.core.workforce.EmployeeSheets;
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

    private @Nullable String id;
    private @Nullable EmployeeSheet sheet;

    /** Somebody who is not there answers the constant 404. */
    public void load() throws IOException {
        sheet = id == null ? null : sheets.find(UUID.fromString(id)).orElse(null);
        if (sheet == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    public @Nullable EmployeeSheet getSheet() {
        return sheet;
    }

    /** Whether this person works on this employee's pay. */
    public boolean isPayLinks() {
        return user.can("payroll.input") && user.can("payslips.see");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
