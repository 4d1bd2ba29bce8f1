package nl.strook.websupport.edge;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The field that a broken rule is about: the one of the sent form that names the rule's key in its attribute {@code rules}
 * (keys with spaces between them), as the field tags have it.
 */
final class RuleFields {

    private static final String RULES = "rules";

    private RuleFields() {}

    /** @return its client id; null when no field names the rule */
    static @Nullable String find(FacesContext faces, String key) {
        AtomicReference<String> found = new AtomicReference<>();
        VisitContext visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(visit, (context, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof UIInput && names(component, key)) {
                found.set(component.getClientId(faces));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }

    private static boolean names(UIComponent field, String key) {
        Object rules = field.getAttributes().get(RULES);
        return rules != null && Arrays.asList(rules.toString().split("\\s+")).contains(key);
    }
}
