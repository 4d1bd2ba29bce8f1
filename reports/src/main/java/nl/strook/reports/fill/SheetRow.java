package nl.strook.reports.fill;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named texts of one row of a template; the texts of the sheet stand behind those of the row. */
public final class SheetRow {

    private final @Nullable SheetRow sheet;
    private final Map<String, String> texts = new HashMap<>();

    public SheetRow(@Nullable SheetRow sheet) {
        this.sheet = sheet;
    }

    public SheetRow put(String field, @Nullable String text) {
        if (text != null) {
            // Letters with their marks as one character where there is one: the faces know those.
            texts.put(field, Normalizer.normalize(text, Normalizer.Form.NFC));
        }
        return this;
    }

    @Nullable
    String get(String field) {
        String text = texts.get(field);
        return text == null && sheet != null ? sheet.get(field) : text;
    }
}
