package nl.strook.websupport.menu;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import nl.strook.core.module.ModuleBundle;

/** Texts of a module by convention: {@code nl/strook/<module>/messages}. */
public final class ModuleTexts {

    private ModuleTexts() {}

    /** The text, when the bundle has it. */
    public static Optional<String> find(String moduleId, String key, Locale locale) {
        String text = text(moduleId, key, locale);
        return text.equals("???" + key + "???") ? Optional.empty() : Optional.of(text);
    }

    /** Keys of a module that begin with this; none for a module without texts. */
    public static List<String> keys(String moduleId, String beginning, Locale locale) {
        try {
            return ModuleBundle.of(moduleId, locale).keySet().stream()
                    .filter(key -> key.startsWith(beginning))
                    .toList();
        } catch (MissingResourceException e) {
            return List.of();
        }
    }

    /** @return the text, or the key between question marks when the bundle lacks it, so that it is seen */
    public static String text(String moduleId, String key, Locale locale) {
        try {
            return ModuleBundle.of(moduleId, locale).getString(key);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    public static String text(String moduleId, String key, Locale locale, List<Object> parameters) {
        return new MessageFormat(text(moduleId, key, locale), locale).format(parameters.toArray());
    }
}
