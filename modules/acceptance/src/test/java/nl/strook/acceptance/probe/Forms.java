package nl.strook.acceptance.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a page as a browser would post them, with every field that has a value and every button pressed. */
final class Forms {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile("(?s)<(?:input|button)\\b([^>]*)>");

    private Forms() {}

    /** Those that carry the state of a view. */
    static List<Map<String, String>> of(String page) {
        List<Map<String, String>> forms = new ArrayList<>();
        for (MatchResult form : FORM.matcher(page).results().toList()) {
            Map<String, String> fields = new LinkedHashMap<>();
            FIELD.matcher(form.group(2)).results().forEach(field -> {
                String name = attribute(field.group(1), "name");
                if (!name.isEmpty() && !attribute(field.group(1), "type").equals("file")) {
                    fields.put(name, attribute(field.group(1), "value"));
                }
            });
            if (fields.containsKey("jakarta.faces.ViewState")) {
                forms.add(fields);
            }
        }
        return forms;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("(?<![\\w-])" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
