package nl.strook.websupport.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.seam.TaskSource;
import nl.strook.core.seam.WaitingTask;
import nl.strook.moduleapi.Audience;
import nl.strook.websupport.door.Gate;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.view.ModuleViews;
import org.jspecify.annotations.Nullable;

/** What waits for this person at the employer of this address, from the modules that are on; asked once per request. */
@Named
@RequestScoped
public class TaskList {

    private static final int EACH = 20;

    @Inject
    @Any
    Instance<TaskSource> sources;

    @Inject
    Gate gate;

    @Inject
    CurrentUser user;

    @Inject
    Shell shell;

    private @Nullable List<TaskLine> lines;

    /** The first to be done first; what has no day comes last. */
    public List<TaskLine> getLines() {
        List<TaskLine> known = lines;
        if (known == null) {
            known = shell.isOfTenant() ? ask() : List.of();
            lines = known;
        }
        return known;
    }

    private List<TaskLine> ask() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Audience audience =
                ModuleViews.audience((ServletContext) faces.getExternalContext().getContext());
        Locale locale = faces.getViewRoot().getLocale();
        return sources.stream()
                .filter(source -> source.audience() == audience && user.can(source.permission()))
                .filter(source -> gate.policy().decide(source.moduleId()).on())
                .flatMap(source -> source.waiting(EACH).stream().map(task -> line(source.moduleId(), task, locale)))
                .sorted(Comparator.comparing(TaskLine::by, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private TaskLine line(String moduleId, WaitingTask task, Locale locale) {
        return new TaskLine(
                ModuleTexts.text(moduleId, "task." + task.kind(), locale, task.parameters()),
                shell.getBase() + "/" + task.page(),
                task.icon(),
                task.by());
    }
}
