package nl.strook.websupport.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Switches between the two languages, on pages where nobody is logged in yet. */
@Named
@RequestScoped
public class LanguageSwitch {

    @Inject
    Shell shell;

    /** The other language in its own word. */
    public String getOtherName() {
        return other() == Language.EN ? "English" : "Nederlands";
    }

    /** Keeps the other language and shows the same page again. */
    public String toggle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Preferences.keep(faces.getExternalContext(), other(), shell.getTheme());
        return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    private Language other() {
        return Language.of(shell.getLanguage()) == Language.NL ? Language.EN : Language.NL;
    }
}
