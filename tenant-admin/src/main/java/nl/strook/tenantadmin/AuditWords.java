package nl.strook.tenantadmin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.strook.core.module.ModuleCatalog;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.websupport.menu.ModuleTexts;

/**
 * The words of audited actions: {@code audit.action.<id>} in the bundle of the module that the id begins with, or in the
 * shell's. An action without words is shown by its id.
 */
final class AuditWords {

    private static final String KEY = "audit.action.";
    private static final String SHELL = "websupport";

    private AuditWords() {}

    static String action(String id, Locale locale) {
        String module = id.split("\\.", 2)[0];
        return ModuleTexts.find(module, KEY + id, locale)
                .or(() -> ModuleTexts.find(SHELL, KEY + id, locale))
                .orElse(id);
    }

    /** The actions whose words hold this text; none for an empty text. */
    static List<String> actionsNamed(String text, Locale locale) {
        if (text.isEmpty()) {
            return List.of();
        }
        String wanted = text.toLowerCase(locale);
        Stream<String> modules = ModuleCatalog.installed().modules().stream().map(FeatureModule::id);
        return Stream.concat(Stream.of(SHELL), modules)
                .flatMap(module -> ModuleTexts.keys(module, KEY, locale).stream()
                        .filter(key -> ModuleTexts.text(module, key, locale)
                                .toLowerCase(locale)
                                .contains(wanted)))
                .map(key -> key.substring(KEY.length()))
                .toList();
    }
}
