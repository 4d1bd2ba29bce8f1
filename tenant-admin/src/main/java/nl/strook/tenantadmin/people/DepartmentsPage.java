package nl.strook.tenantadmin.people;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.workforce.DepartmentLine;
import nl.strook.core.workforce.Departments;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** {@code employees/departments.xhtml}: the departments of one employer. */
@Named
@ViewScoped
public class DepartmentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Departments departments;

    @Inject
    CommandKey commandKey;

    @Inject
    CurrentUser user;

    private List<DepartmentLine> lines = List.of();
    private String name = "";
    private String newName = "";
    private @Nullable DepartmentLine renaming;

    public void load() {
        lines = departments.all();
    }

    public void add() {
        commandKey.once("department.add", () -> departments.add(name).toString());
        name = "";
        done("people.departments.added");
    }

    public void startRename(DepartmentLine line) {
        renaming = line;
        newName = line.name();
    }

    public void rename() {
        DepartmentLine line = renaming;
        if (line != null) {
            commandKey.once("department.rename", () -> departments.rename(line.id(), line.version(), newName));
            done("people.departments.renamed");
        }
    }

    public void remove(DepartmentLine line) {
        commandKey.once("department.remove", () -> departments.remove(line.id()));
        done("people.departments.removed");
    }

    public void cancel() {
        renaming = null;
        load();
    }

    private void done(String key) {
        cancel();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(ShellText.get(faces, key)));
    }

    public boolean isChangeable() {
        return user.can("employees.manage");
    }

    public List<DepartmentLine> getLines() {
        return lines;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public @Nullable DepartmentLine getRenaming() {
        return renaming;
    }
}
