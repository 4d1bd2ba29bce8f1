package nl.strook.core.module;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of a module by convention: {@code nl/strook/<module>/messages_<language>.properties}. A language that is not
 * there gives the root bundle, never the server's own language.
 */
public final class ModuleBundle {

    private ModuleBundle() {}

    /**
     * @param moduleId as in the descriptor; its hyphens are not in the folder's name
     * @throws java.util.MissingResourceException when the module has no texts
     */
    public static ResourceBundle of(String moduleId, Locale locale) {
        return ResourceBundle.getBundle(
                "nl.strook." + moduleId.replace("-", "") + ".messages",
                locale,
                ModuleBundle.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
