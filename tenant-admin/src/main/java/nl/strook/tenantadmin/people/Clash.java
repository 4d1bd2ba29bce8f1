package nl.strook.tenantadmin.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.strook.websupport.menu.ModuleTexts;
import org.jspecify.annotations.Nullable;

/** Two versions of one form: what somebody else saved meanwhile, and what was typed here. */
public record Clash(List<Line> lines) implements Serializable {

    /** A field that differs. */
    public record Line(String label, String theirs, String mine) implements Serializable {}

    /**
     * @param shown what the page showed; null for nothing
     * @param now what is stored by now; null for nothing
     * @return null when nobody else changed it, or changed it to the same
     */
    static @Nullable Clash between(@Nullable Section shown, @Nullable Section now, Section typed, Locale locale) {
        Map<String, String> was = told(shown, locale);
        Map<String, String> theirs = told(now, locale);
        Map<String, String> mine = typed.told(locale);
        if (theirs.equals(was) || theirs.equals(mine)) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        mine.forEach((key, value) -> {
            String other = theirs.getOrDefault(key, "");
            if (!other.equals(value)) {
                lines.add(new Line(ModuleTexts.text("websupport", key, locale), other, value));
            }
        });
        return new Clash(lines);
    }

    private static Map<String, String> told(@Nullable Section section, Locale locale) {
        return section == null ? Map.of() : section.told(locale);
    }
}
