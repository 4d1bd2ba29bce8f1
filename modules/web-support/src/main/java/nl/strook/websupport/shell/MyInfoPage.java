package nl.strook.websupport.shell;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.strook.core.identity.Accounts;

/** {@code my-info} of both applications: who is logged in, and language and theme of this device. */
@Named
@ViewScoped
public class MyInfoPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Shell shell;

    @Inject
    Accounts accounts;

    private String language = Language.NL.code();
    private String theme = Theme.DEVICE.word();

    @PostConstruct
    void load() {
        language = shell.getLanguage();
        theme = shell.getTheme().word();
    }

    /** Keeps the choice and shows the page again in it. */
    public String save() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Preferences.keep(faces.getExternalContext(), Language.of(language), Theme.of(theme));
        accounts.speakOwn(Language.of(language).code());
        faces.getViewRoot().setLocale(Language.of(language).locale());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, ShellText.get(faces, "myinfo.saved"), ""));
        return "/my-info/index.xhtml?faces-redirect=true";
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
