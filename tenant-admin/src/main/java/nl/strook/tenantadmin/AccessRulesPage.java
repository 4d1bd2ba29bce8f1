package nl.strook.tenantadmin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.PasswordPolicies;
import nl.strook.core.identity.PasswordRule;
import nl.strook.core.module.PlatformModule;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.shell.ShellText;

/** The part of {@code settings/index.xhtml} about what this employer asks of a password. */
@Named
@ViewScoped
public class AccessRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PasswordPolicies policies;

    @Inject
    CurrentUser user;

    @Inject
    CommandKey commandKey;

    private boolean shown;
    private int shortest = PasswordRule.SHORTEST;

    public void load() {
        shown = user.can(PlatformModule.ACCESS_RULES.id());
        if (shown) {
            shortest = policies.shortest();
        }
    }

    public void save() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (commandKey.once("access.passwordLength", () -> policies.ask(shortest))) {
            faces.addMessage(null, new FacesMessage(ShellText.get(faces, "access.saved")));
        }
    }

    public boolean isShown() {
        return shown;
    }

    public int getShortest() {
        return shortest;
    }

    public void setShortest(int shortest) {
        this.shortest = shortest;
    }
}
