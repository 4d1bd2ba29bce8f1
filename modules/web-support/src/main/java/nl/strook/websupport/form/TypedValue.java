package nl.strook.websupport.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.util.function.Function;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.websupport.edge.RuleText;
import org.jspecify.annotations.Nullable;

/** Reads a value of the domain; a broken rule becomes the message of its field. */
final class TypedValue {

    private TypedValue() {}

    static <T> @Nullable T read(FacesContext faces, @Nullable String typed, Function<String, T> parse) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return parse.apply(typed.strip());
        } catch (BusinessRuleViolation broken) {
            String sentence = RuleText.of(broken, faces.getViewRoot().getLocale());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, ""), broken);
        }
    }
}
