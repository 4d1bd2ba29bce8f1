package nl.strook.websupport.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/**
 * The messages of this request as the tags show them: an error beside its field and in the summary with a link to it, a
 * notice without a field as a bar.
 */
@Named
@RequestScoped
public class Problems {

    /** Errors in the order of the page, for the summary. */
    public List<Problem> getErrors() {
        List<Problem> errors = new ArrayList<>();
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                if (isError(message)) {
                    errors.add(new Problem(message.getSummary(), id == null ? null : inputOf(faces, id)));
                }
            }
        }
        return errors;
    }

    /** Whether a field can be mended; else a rule forbids what was asked. */
    public boolean isAboutFields() {
        return getErrors().stream().anyMatch(problem -> problem.target() != null);
    }

    public boolean isAny() {
        return FacesContext.getCurrentInstance().getClientIdsWithMessages().hasNext();
    }

    /** What went well, without a field. */
    public List<FacesMessage> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity().equals(FacesMessage.SEVERITY_INFO))
                .toList();
    }

    /** What deserves attention, without a field. */
    public List<FacesMessage> getWarnings() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity().equals(FacesMessage.SEVERITY_WARN))
                .toList();
    }

    /** The sentences of the field {@code id} in the naming container of {@code near}. */
    public List<String> of(UIComponent near, String id) {
        UIComponent field = find(near, id);
        return field == null ? List.of() : sentences(field);
    }

    /** Value of {@code aria-invalid}: {@code true}, or absent. */
    public @Nullable String invalid(UIComponent field) {
        return sentences(field).isEmpty() ? null : "true";
    }

    /** Value of {@code aria-describedby}: the ids of error and hint that are there, or absent. */
    public @Nullable String describedBy(UIComponent field, @Nullable String hint) {
        String id = field.getClientId();
        String error = sentences(field).isEmpty() ? "" : id + "-error";
        String explanation = hint == null || hint.isEmpty() ? "" : id + "-hint";
        String both = (error + " " + explanation).strip();
        return both.isEmpty() ? null : both;
    }

    /** Client id of the field {@code id}, for the ids of its error and hint. */
    public String idOf(UIComponent near, String id) {
        UIComponent field = find(near, id);
        return field == null ? id : field.getClientId();
    }

    /** Looks in the nearest naming container that has it; a ui:repeat is one too. */
    private static @Nullable UIComponent find(UIComponent near, String id) {
        for (UIComponent from = near; from != null; from = from.getParent()) {
            UIComponent field = from.findComponent(id);
            if (field != null) {
                return field;
            }
        }
        return null;
    }

    private static List<String> sentences(UIComponent field) {
        return FacesContext.getCurrentInstance().getMessageList(field.getClientId()).stream()
                .filter(Problems::isError)
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    private static String inputOf(FacesContext faces, String clientId) {
        UIComponent field = faces.getViewRoot().findComponent(clientId);
        return field instanceof InputHolder holder ? holder.getInputClientId() : clientId;
    }

    /**
     * One line of the summary.
     *
     * @param target id of the input it is about, if any
     */
    public record Problem(String text, @Nullable String target) {
        public String getText() {
            return text;
        }

        public @Nullable String getTarget() {
            return target;
        }
    }
}
