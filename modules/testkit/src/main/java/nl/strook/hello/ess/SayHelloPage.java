package nl.strook.hello.ess;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.strook.hello.Greetings;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.shell.Shell;

/** Leaves a greeting. */
@Named
@ViewScoped
public class SayHelloPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Greetings greetings;

    @Inject
    CommandKey commandKey;

    @Inject
    Shell shell;

    private String words = "";

    public void say() {
        commandKey.once("hello.say", () -> greetings.say(words).toString());
        words = "";
        String said = ModuleTexts.text("hello", "say.said", shell.getLocale());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, null));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
