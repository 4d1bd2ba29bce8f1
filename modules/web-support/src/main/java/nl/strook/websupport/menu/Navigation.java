package nl.strook.websupport.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.module.ModuleCatalog;
import nl.strook.moduleapi.Audience;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.HomeBlock;
import nl.strook.moduleapi.MenuEntry;
import nl.strook.websupport.door.Door;
import nl.strook.websupport.door.Gate;
import nl.strook.websupport.view.ModuleViews;
import org.jspecify.annotations.Nullable;

/** What this person may open at this tenant, from the descriptors of the modules that are on. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    Gate gate;

    @Inject
    CurrentUser user;

    private @Nullable List<MenuLine> entries;

    /** The menu about the tenant of this address. */
    public List<MenuLine> getEntries() {
        List<MenuLine> known = entries;
        if (known == null) {
            known = lines(false);
            entries = known;
        }
        return known;
    }

    /** The bureau's menu over all employers. */
    public List<MenuLine> getBureauEntries() {
        return lines(true);
    }

    /** The start page's blocks of modules that are on, with the file to include. */
    public List<HomePart> getHomeBlocks() {
        return blocks(FeatureModule::homeBlocks);
    }

    /** The blocks on the page of the employer of this address. */
    public List<HomePart> getEmployerBlocks() {
        return blocks(FeatureModule::employerBlocks);
    }

    /** The cards on the portal's page about the person. */
    public List<HomePart> getMyInfoBlocks() {
        return blocks(FeatureModule::myInfoBlocks);
    }

    private List<HomePart> blocks(Function<FeatureModule, List<HomeBlock>> of) {
        return onModules()
                .flatMap(module -> of.apply(module).stream()
                        .filter(block -> user.can(block.permission()))
                        .map(block -> new HomePart(module.id(), block)))
                .sorted(Comparator.comparingInt(part -> part.block().order()))
                .toList();
    }

    private List<MenuLine> lines(boolean overAllEmployers) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        Door door = Door.of(request).orElse(null);
        if (door == null || (door.tenant() == null && !overAllEmployers)) {
            return List.of();
        }
        ServletContext context = (ServletContext) faces.getExternalContext().getContext();
        Audience audience = ModuleViews.audience(context);
        Locale locale = faces.getViewRoot() == null
                ? Locale.forLanguageTag("nl")
                : faces.getViewRoot().getLocale();
        String base = overAllEmployers ? faces.getExternalContext().getApplicationContextPath() : door.contextPath();
        Stream<FeatureModule> modules = overAllEmployers ? ModuleCatalog.installed().modules().stream() : onModules();
        List<MenuLine> lines = modules.flatMap(module -> module.menu().stream()
                        .filter(entry -> entry.audience() == audience && entry.overAllEmployers() == overAllEmployers)
                        .filter(entry -> user.can(entry.permission()))
                        .filter(entry -> ModuleViews.exists(context, "/" + module.id() + "/" + entry.page() + ".xhtml"))
                        .map(entry -> new Placed(module.id(), entry)))
                .sorted(Comparator.comparingInt(placed -> placed.entry().order()))
                .map(placed -> line(placed, base, door, locale))
                .toList();
        boolean here = overAllEmployers == (door.tenant() == null);
        return here ? withCurrent(lines, door.address().first()) : lines;
    }

    /** A page that is no line itself, such as one payslip, stands under the first line of its module. */
    static List<MenuLine> withCurrent(List<MenuLine> lines, String moduleId) {
        if (lines.stream().anyMatch(MenuLine::current)) {
            return lines;
        }
        MenuLine first = lines.stream()
                .filter(line -> line.moduleId().equals(moduleId))
                .findFirst()
                .orElse(null);
        return lines.stream()
                .map(line -> line == first ? line.asCurrent() : line)
                .toList();
    }

    private static MenuLine line(Placed placed, String base, Door door, Locale locale) {
        MenuEntry entry = placed.entry();
        boolean current = entry.overAllEmployers() == (door.tenant() == null)
                && placed.moduleId().equals(door.address().first())
                && entry.page().equals(door.address().page());
        return new MenuLine(
                placed.moduleId(),
                entry.page(),
                ModuleTexts.text(placed.moduleId(), "menu." + entry.page(), locale),
                base + "/" + placed.moduleId() + "/" + entry.page(),
                entry.icon(),
                current);
    }

    private Stream<FeatureModule> onModules() {
        return ModuleCatalog.installed().modules().stream()
                .filter(module -> gate.policy().decide(module.id()).on());
    }

    private record Placed(String moduleId, MenuEntry entry) {}

    /** A block and the fragment that draws it. */
    public record HomePart(String moduleId, HomeBlock block) {
        public String getFragment() {
            return "/WEB-INF/" + moduleId + "/" + block.fragment() + ".xhtml";
        }

        public boolean isWide() {
            return block.wide();
        }
    }
}
