package nl.strook.websupport.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import nl.strook.core.workforce.Bsn;
import org.jspecify.annotations.Nullable;

/** A citizen service number, typed with or without spaces. */
public class BsnConverter implements Converter<Bsn> {

    @Override
    public @Nullable Bsn getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        return TypedValue.read(faces, typed, Bsn::parse);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Bsn bsn) {
        return bsn == null ? "" : bsn.digits();
    }
}
