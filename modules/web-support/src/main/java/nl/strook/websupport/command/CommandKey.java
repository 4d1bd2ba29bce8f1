package nl.strook.websupport.command;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import nl.strook.core.command.CommandOutcome;
import nl.strook.core.command.Commands;
import org.jspecify.annotations.Nullable;

/**
 * Gives each rendered form a key and carries its command out once. In the form, once, with an id:
 *
 * <pre>{@code <h:inputHidden id="commandKey" value="#{commandKey.field}"/>}</pre>
 *
 * and in the page bean's action: {@code commandKey.once("payroll.run.approve", () -> runs.approve(id, version))}. Buttons
 * stay as they are. After a command the form gets a new key by itself, with Ajax too; after an error it keeps its key.
 */
@Named
@ViewScoped
public class CommandKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<String> places = new HashSet<>();
    private final FormKey key = new FormKey();

    @Inject
    Commands commands;

    /** For the hidden field; remembers where it stands. */
    public String getField() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent field = UIComponent.getCurrentComponent(faces);
        if (field != null) {
            places.add(field.getClientId(faces));
        }
        return key.shown();
    }

    public void setField(@Nullable String value) {
        key.receive(value);
    }

    /** @return whether it was carried out now; false when this very form had been sent before */
    public boolean once(String command, Runnable work) {
        return !once(command, () -> {
                    work.run();
                    return "";
                })
                .repeated();
    }

    /**
     * @param work returns what a repeat should get: usually the id of what was made
     * @throws IllegalStateException when the form has no key
     */
    public CommandOutcome once(String command, Supplier<String> work) {
        CommandOutcome outcome = key.once(commands, command, work);
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().getRenderIds().addAll(places);
        }
        return outcome;
    }
}
