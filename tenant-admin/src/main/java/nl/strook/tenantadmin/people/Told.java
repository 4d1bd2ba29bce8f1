package nl.strook.tenantadmin.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.strook.core.money.DutchFormat;
import nl.strook.websupport.menu.ModuleTexts;
import org.jspecify.annotations.Nullable;

/** Reads a form out, field by field, as people write it. */
final class Told {

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Locale locale;

    Told(Locale locale) {
        this.locale = locale;
    }

    Told text(String key, @Nullable String value) {
        fields.put(key, value == null ? "" : value.strip());
        return this;
    }

    Told date(String key, @Nullable LocalDate value) {
        return text(key, value == null ? "" : DutchFormat.date(value));
    }

    Told euros(String key, @Nullable Long cents) {
        return text(key, cents == null ? "" : DutchFormat.euros(cents, locale));
    }

    Told hours(String key, @Nullable Integer minutes) {
        return text(key, minutes == null ? "" : DutchFormat.hours(minutes, locale));
    }

    Told yes(String key, boolean value) {
        return text(key, word(value ? "yes" : "no"));
    }

    /** A choice, whose words are at the key, a point and the choice. */
    Told choice(String key, @Nullable Enum<?> value) {
        return text(key, value == null ? "" : word(key + "." + value.name()));
    }

    Map<String, String> all() {
        return fields;
    }

    private String word(String key) {
        return ModuleTexts.text("websupport", key, locale);
    }
}
