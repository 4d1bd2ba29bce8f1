package nl.strook.tenantadmin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.module.ModuleCatalog;
import nl.strook.core.module.ModulePolicy;
import nl.strook.core.module.ModulePolicy.SwitchState;
import nl.strook.core.module.TenantModules;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.ModuleOption;
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

    private List<MenuSwitch> switches = List.of();

    /** Reads the switches of the employer of this address. */
    public void load() {
        Locale locale = shell.getLocale();
        ModulePolicy policy = modules.policy();
        List<MenuSwitch> found = new ArrayList<>();
        for (FeatureModule module : ModuleCatalog.installed().modules()) {
            if (module.switchedBy() != SwitchedBy.NOBODY) {
                String name = ModuleTexts.text(module.id(), "module.name", locale);
                found.add(new MenuSwitch(
                        module.id(),
                        "",
                        name,
                        module.switchedBy() == SwitchedBy.CONTRACT,
                        policy.stateOf(module.id(), "", true)));
                for (ModuleOption option : module.options()) {
                    SwitchState state = policy.stateOf(module.id(), option.id(), option.onByDefault());
                    String label = ModuleTexts.text(module.id(), "option." + option.id(), locale);
                    found.add(new MenuSwitch(module.id(), option.id(), label, false, state));
                }
            }
        }
        switches = found;
    }

    /** Stores what was changed, once. */
    public void save() {
        boolean bureau = isContractVisible();
        List<MenuSwitch> changed =
                switches.stream().filter(each -> each.isChanged(bureau)).toList();
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

    public List<MenuSwitch> getSwitches() {
        return switches;
    }
}
