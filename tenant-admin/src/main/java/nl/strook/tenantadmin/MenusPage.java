package nl.strook.tenantadmin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.module.ModuleCatalog;
import nl.strook.core.module.ModulePolicy;
import nl.strook.core.module.TenantModules;
import nl.strook.moduleapi.Audience;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.MenuEntry;
import nl.strook.moduleapi.SwitchedBy;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;

/** {@code menus/index.xhtml}: what the employees see, switched by the employer inside the bureau's contract. */
@Named
@ViewScoped
public class MenusPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TenantModules modules;

    @Inject
    CurrentUser user;

    @Inject
    CommandKey commandKey;

    @Inject
    Shell shell;

    private List<MenuGroup> groups = List.of();

    /** Reads the switches of the employer of this address. */
    public void load() {
        Locale locale = shell.getLocale();
        ModulePolicy policy = modules.policy();
        groups = ModuleCatalog.installed().modules().stream()
                .filter(module -> module.switchedBy() != SwitchedBy.NOBODY)
                .map(module -> group(module, policy, locale))
                .filter(group -> isContractVisible() || !group.getMain().isAbsent())
                .toList();
    }

    private MenuGroup group(FeatureModule module, ModulePolicy policy, Locale locale) {
        MenuSwitch main = new MenuSwitch(
                module.id(),
                "",
                ModuleTexts.text(module.id(), "module.name", locale),
                module.switchedBy() == SwitchedBy.CONTRACT,
                policy.stateOf(module.id(), "", true));
        List<MenuSwitch> options = module.options().stream()
                .map(option -> new MenuSwitch(
                        module.id(),
                        option.id(),
                        ModuleTexts.text(module.id(), "option." + option.id(), locale),
                        false,
                        policy.stateOf(module.id(), option.id(), option.onByDefault())))
                .filter(option -> isContractVisible() || !option.isAbsent())
                .toList();
        String icon = module.menu().stream()
                .filter(entry -> entry.audience() == Audience.ESS)
                .map(MenuEntry::icon)
                .findFirst()
                .orElse("th-large");
        return new MenuGroup(main, options, icon);
    }

    /** Stores what was changed, once. */
    public void save() {
        boolean bureau = isContractVisible();
        List<MenuSwitch> changed = groups.stream()
                .flatMap(group -> Stream.concat(Stream.of(group.getMain()), group.getOptions().stream()))
                .filter(each -> each.isChanged(bureau))
                .toList();
        commandKey.once("menus.switch", () -> changed.forEach(each -> store(each, bureau)));
        load();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null, new FacesMessage(ShellText.get(faces, changed.isEmpty() ? "menus.unchanged" : "menus.saved")));
    }

    private void store(MenuSwitch each, boolean bureau) {
        if (bureau && each.isContractChanged()) {
            modules.contract(each.getModuleId(), each.getOptionId(), each.isInContract());
        }
        if (each.isSwitchChanged()) {
            modules.switchTo(each.getModuleId(), each.getOptionId(), each.isSwitchedOn());
        }
    }

    /** Whether this person decides what the contract holds. */
    public boolean isContractVisible() {
        return user.can("employers.manage");
    }

    public List<MenuGroup> getGroups() {
        return groups;
    }

    /** Whether this person can change anything here. */
    public boolean isAnythingToSwitch() {
        return isContractVisible() || groups.stream().anyMatch(MenuGroup::isOpen);
    }
}
