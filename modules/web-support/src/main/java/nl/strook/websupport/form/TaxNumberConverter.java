package nl.strook.websupport.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import nl.strook.core.workforce.PayrollTaxNumber;
import org.jspecify.annotations.Nullable;

/** A loonheffingennummer, typed with or without spaces and points. */
public class TaxNumberConverter implements Converter<PayrollTaxNumber> {

    @Override
    public @Nullable PayrollTaxNumber getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        return TypedValue.read(faces, typed, PayrollTaxNumber::parse);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable PayrollTaxNumber number) {
        return number == null ? "" : number.value();
    }
}
