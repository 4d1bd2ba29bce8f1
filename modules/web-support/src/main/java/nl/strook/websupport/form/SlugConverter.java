package nl.strook.websupport.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.Locale;
import nl.strook.core.tenant.TenantSlug;
import org.jspecify.annotations.Nullable;

/** The first part of a tenant's addresses; capitals become small. */
public class SlugConverter implements Converter<TenantSlug> {

    @Override
    public @Nullable TenantSlug getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        return TypedValue.read(faces, typed, text -> new TenantSlug(text.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable TenantSlug slug) {
        return slug == null ? "" : slug.value();
    }
}
