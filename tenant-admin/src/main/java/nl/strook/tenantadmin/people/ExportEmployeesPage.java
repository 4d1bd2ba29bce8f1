package nl.strook.tenantadmin.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.sheet.EmployeeExport;
import nl.strook.core.workforce.sheet.EmployeeExport.Kind;
import nl.strook.websupport.login.StepUp;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The files that {@code employees/import-employees.xhtml} gives: the example to fill in, and everybody in the same form. */
@Named
@ViewScoped
public class ExportEmployeesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EmployeeExport exports;

    @Inject
    StepUp stepUp;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private transient @Nullable String password;

    public void csvTemplate() throws IOException {
        Answer.csv("medewerkers-voorbeeld.csv", out -> exports.template(Kind.CSV, out));
    }

    public void workbookTemplate() throws IOException {
        Answer.workbook("medewerkers-voorbeeld.xlsx", out -> exports.template(Kind.XLSX, out));
    }

    public void exportCsv() throws IOException {
        byte[] content = export(Kind.CSV);
        Answer.csv(name() + ".csv", out -> out.write(content));
    }

    public void exportWorkbook() throws IOException {
        byte[] content = export(Kind.XLSX);
        Answer.workbook(name() + ".xlsx", out -> out.write(content));
    }

    /** Made whole before anything is sent: a refusal is a message on the page, not half a file. */
    private byte[] export(Kind kind) {
        stepUp.require(password);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(kind, out);
        return out.toByteArray();
    }

    private String name() {
        return "medewerkers-" + shell.getSlug() + "-" + LocalDate.now(clock.withZone(StrookTime.ZONE));
    }

    public boolean isPasswordAsked() {
        return !stepUp.isFresh();
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
