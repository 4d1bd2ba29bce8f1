package nl.strook.websupport.login;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.websupport.menu.ModuleTexts;
import org.jspecify.annotations.Nullable;

/** Says something on a page of the log-in. */
final class LoginText {

    private LoginText() {}

    static String get(FacesContext faces, String key) {
        return ModuleTexts.text("websupport.login", key, faces.getViewRoot().getLocale());
    }

    /** The key of what stopped an invitation: an account that is a colleague's, or an invitation that is over. */
    static String ofRule(BusinessRuleViolation broken) {
        return broken.key().equals("identity.membership.shared") ? "invitation.shared" : "invitation.over";
    }

    /** @param field client id of the field that the sentence is about, or null */
    static void refuse(FacesContext faces, @Nullable String field, String key) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, get(faces, key), null));
    }
}
