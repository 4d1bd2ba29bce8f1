package nl.strook.websupport.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import nl.strook.core.money.DutchFormat;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** Hours in whole minutes, typed as 38, 38,5 or 38:30. */
public class HoursConverter implements Converter<Integer> {

    @Override
    public @Nullable Integer getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedHours.parse(typed)
                .orElseThrow(() -> new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, ShellText.get(faces, "error.hours"), "")));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Integer minutes) {
        return minutes == null
                ? ""
                : DutchFormat.hours(minutes, faces.getViewRoot().getLocale());
    }
}
