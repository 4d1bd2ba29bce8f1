package nl.strook.websupport.shell;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import nl.strook.websupport.menu.ModuleTexts;

/** The shell's own texts for Java code; pages use {@code shellText}. */
public final class ShellText {

    private ShellText() {}

    public static String get(FacesContext faces, String key, Object... parameters) {
        Locale locale = faces.getViewRoot() == null
                ? Language.NL.locale()
                : faces.getViewRoot().getLocale();
        String text = ModuleTexts.text("websupport", key, locale);
        return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
    }
}
