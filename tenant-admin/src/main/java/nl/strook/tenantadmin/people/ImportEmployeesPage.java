package nl.strook.tenantadmin.people;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.sheet.SafeCsv;
import nl.strook.core.workforce.sheet.CellFault;
import nl.strook.core.workforce.sheet.EmployeeImport;
import nl.strook.core.workforce.sheet.EmployeeTable;
import nl.strook.core.workforce.sheet.ImportPreview;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.edge.RuleText;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** {@code employees/import-employees.xhtml}: from a file to people in the books: choose, look, store all or nothing. */
@Named
@ViewScoped
public class ImportEmployeesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many wrong cells the page names; the download has them all. */
    private static final int MOST_FAULTS = 200;

    @Inject
    EmployeeImport imports;

    @Inject
    CommandKey commandKey;

    @Inject
    CurrentUser user;

    @Inject
    Shell shell;

    private transient @Nullable Part file;
    private byte[] content = new byte[0];
    private @Nullable ImportPreview preview;

    /** A wrong cell in words. */
    public record Fault(String place, String header, String sentence) implements Serializable {}

    /** Without the right to keep people there is nothing to see here. */
    public void load() throws IOException {
        if (!user.can("employees.manage")) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(403, "");
            faces.responseComplete();
        }
    }

    /** Reads the chosen file and shows what it would bring; stores nothing. */
    public void upload() throws IOException {
        Part chosen = file;
        preview = null;
        if (chosen == null) {
            return;
        }
        if (chosen.getSize() > EmployeeTable.MAX_BYTES) {
            throw BusinessRuleViolation.of("sheet.tooLarge", EmployeeTable.MAX_BYTES / 1024 / 1024);
        }
        String name = chosen.getSubmittedFileName();
        try (InputStream stream = chosen.getInputStream()) {
            byte[] bytes = stream.readNBytes(EmployeeTable.MAX_BYTES + 1);
            preview = imports.preview(EmployeeTable.read(name == null ? "" : name, bytes));
            content = bytes;
        }
    }

    /** Stores what the preview showed and goes to the list. */
    public void store() throws IOException {
        ImportPreview shown = Objects.requireNonNull(preview, "previewed before storing");
        commandKey.once("employees.import", () -> {
            ImportPreview stored = imports.store(EmployeeTable.read(shown.fileName(), content));
            return stored.people() + "/" + stored.jobs();
        });
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(ShellText.get(faces, "people.imported", shown.people(), shown.jobs())));
        external.redirect(shell.getBase() + "/employees");
    }

    /** Forgets the file. */
    public void otherFile() {
        preview = null;
        content = new byte[0];
    }

    /** Gives all wrong cells as a sheet, to mend them elsewhere. */
    public void downloadFaults() throws IOException {
        ImportPreview shown = Objects.requireNonNull(preview, "previewed before");
        SafeCsv csv = new SafeCsv();
        shown.faults().stream()
                .map(this::words)
                .forEach(fault -> csv.row(fault.place(), fault.header(), fault.sentence()));
        Answer.csv("importfouten.csv", out -> out.write(csv.bytes()));
    }

    /** The first wrong cells, in the order of the sheet. */
    public List<Fault> getFaults() {
        ImportPreview shown = preview;
        return shown == null
                ? List.of()
                : shown.faults().stream().limit(MOST_FAULTS).map(this::words).toList();
    }

    private Fault words(CellFault fault) {
        return new Fault(fault.place(), fault.column().header(), RuleText.of(fault.violation(), shell.getLocale()));
    }

    /** How many wrong cells the page does not name. */
    public int getMoreFaults() {
        ImportPreview shown = preview;
        return shown == null ? 0 : Math.max(0, shown.faults().size() - MOST_FAULTS);
    }

    public @Nullable ImportPreview getPreview() {
        return preview;
    }

    public int getMaxBytes() {
        return EmployeeTable.MAX_BYTES;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
