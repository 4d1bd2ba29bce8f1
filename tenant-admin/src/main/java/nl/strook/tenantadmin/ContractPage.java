package nl.strook.tenantadmin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.module.ModuleCatalog;
import nl.strook.core.module.ModulePolicy;
import nl.strook.core.module.TenantModules;
import nl.strook.moduleapi.SwitchedBy;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;

/** The modules on the page of one employer: the bureau sets what the contract holds, and sees what the employer chose. */
@Named
@ViewScoped
public class ContractPage implements Serializable {

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

    public void load() {
        Locale locale = shell.getLocale();
        ModulePolicy policy = modules.policy();
        switches = ModuleCatalog.installed().modules().stream()
                .filter(module -> module.switchedBy() != SwitchedBy.NOBODY)
                .map(module -> new MenuSwitch(
                        module.id(),
                        "",
                        ModuleTexts.text(module.id(), "module.name", locale),
                        module.switchedBy() == SwitchedBy.CONTRACT,
                        policy.stateOf(module.id(), "", true)))
                .toList();
    }

    /** Stores what was changed, once. */
    public void save() {
        List<MenuSwitch> changed =
                switches.stream().filter(MenuSwitch::isContractChanged).toList();
        commandKey.once(
                "employers.contract",
                () -> changed.forEach(each -> modules.contract(each.getModuleId(), "", each.isInContract())));
        load();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null, new FacesMessage(ShellText.get(faces, changed.isEmpty() ? "menus.unchanged" : "contract.saved")));
    }

    /** Whether this person decides what the contract holds. */
    public boolean isShown() {
        return user.can("employers.manage") && !switches.isEmpty();
    }

    public List<MenuSwitch> getSwitches() {
        return switches;
    }
}
