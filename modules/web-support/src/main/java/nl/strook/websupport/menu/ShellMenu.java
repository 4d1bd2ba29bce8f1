package nl.strook.websupport.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.strook.core.identity.CurrentUser;
import nl.strook.moduleapi.Audience;
import nl.strook.websupport.door.Door;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;
import nl.strook.websupport.view.ModuleViews;
import org.jspecify.annotations.Nullable;

/** The menus as the layouts show them: the pages of the modules with the areas of the shell between them. */
@Named
@RequestScoped
public class ShellMenu {

    @Inject
    Navigation navigation;

    @Inject
    CurrentUser user;

    @Inject
    Shell shell;

    private @Nullable List<MenuLine> tabs;

    /** The portal's tabs: the modules in their order, then what the shell itself has. */
    public List<MenuLine> getTabs() {
        List<MenuLine> known = tabs;
        if (known == null) {
            known = joined(navigation.getEntries(), areas(false, Area.Group.WORK));
            tabs = known;
        }
        return known;
    }

    /**
     * What this employee may do, in the order of the tabs: a page of the menu whose module has a text {@code
     * action.<page>}.
     */
    public List<MenuLine> getActions() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<MenuLine> actions = new ArrayList<>();
        for (MenuLine line : navigation.getEntries()) {
            ModuleTexts.find(
                            line.moduleId(),
                            "action." + line.page(),
                            faces.getViewRoot().getLocale())
                    .ifPresent(label -> actions.add(
                            new MenuLine(line.moduleId(), line.page(), label, line.url(), line.icon(), false)));
        }
        return actions;
    }

    /** The bureau's pages over all employers. */
    public List<MenuLine> getBureau() {
        if (!user.isBureau()) {
            return List.of();
        }
        return joined(areas(true, Area.Group.WORK), navigation.getBureauEntries(), areas(true, Area.Group.SETUP));
    }

    /** Daily work for the employer of this address. */
    public List<MenuLine> getDaily() {
        return shell.isOfTenant() ? joined(navigation.getEntries(), areas(false, Area.Group.WORK)) : List.of();
    }

    /** What is set up once for the employer of this address. */
    public List<MenuLine> getSetup() {
        return shell.isOfTenant() ? areas(false, Area.Group.SETUP) : List.of();
    }

    private List<MenuLine> areas(boolean overAllEmployers, Area.Group group) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ServletContext context = (ServletContext) faces.getExternalContext().getContext();
        Audience audience = ModuleViews.audience(context);
        String base = overAllEmployers ? shell.application() : shell.getBase();
        return Area.ALL.stream()
                .filter(area -> area.audience() == audience && area.overAllEmployers() == overAllEmployers)
                .filter(area -> area.group() == group)
                .filter(area -> mayOpen(area.permission()) && ModuleViews.exists(context, area.view()))
                .map(area -> new MenuLine(
                        "",
                        area.id(),
                        ShellText.get(faces, "area." + area.id()),
                        base + "/" + area.id(),
                        area.icon(),
                        isHere(area.id())))
                .toList();
    }

    private boolean mayOpen(@Nullable String permission) {
        return permission == null || user.can(permission);
    }

    private boolean isHere(String area) {
        Optional<Door> door = shell.door();
        return door.filter(here -> here.address().first().equals(area)).isPresent();
    }

    @SafeVarargs
    private static List<MenuLine> joined(List<MenuLine>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
