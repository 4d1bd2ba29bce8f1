package nl.strook.websupport.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.util.Optional;
import nl.strook.core.money.DutchFormat;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** Dates as people type them: 24-2-2025, 24-02-2025, 24/2/25 and 24022025. */
public class DateConverter implements Converter<LocalDate> {

    @Override
    public @Nullable LocalDate getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<LocalDate> date = TypedDate.parse(typed);
        return date.orElseThrow(() -> new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, ShellText.get(faces, "error.date"), "")));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable LocalDate date) {
        return date == null ? "" : DutchFormat.date(date);
    }
}
