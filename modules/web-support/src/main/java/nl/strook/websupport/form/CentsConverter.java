package nl.strook.websupport.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.Optional;
import nl.strook.core.money.DutchFormat;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** An amount in whole cents, typed in the Dutch or the English way: 1.234,56 and 1,234.56. */
public class CentsConverter implements Converter<Long> {

    @Override
    public @Nullable Long getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<Long> cents = TypedAmount.parse(typed);
        return cents.orElseThrow(() -> new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, ShellText.get(faces, "error.amount"), "")));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Long cents) {
        return cents == null
                ? ""
                : DutchFormat.amount(cents, faces.getViewRoot().getLocale());
    }
}
