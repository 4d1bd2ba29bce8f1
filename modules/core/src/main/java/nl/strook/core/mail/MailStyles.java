package nl.strook.core.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies the rules of {@code mail.css} into style attributes, since mail programs know no stylesheet. Understands what
 * that file uses: {@code .class} and {@code .class tag}, several of them with commas, in the order of the file.
 */
final class MailStyles {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*?)(/?)>");
    private static final Pattern CLASS = Pattern.compile("\\sclass=\"([^\"]*)\"");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "meta", "link", "input", "wbr");

    /** One selector with its declarations; without a tag it is for the element that has the class itself. */
    private record Rule(String cssClass, String tag, String declarations) {}

    /** An open element: its name and its classes. */
    private record Open(String tag, Set<String> classes) {}

    private final List<Rule> rules = new ArrayList<>();

    MailStyles(String css) {
        Matcher matcher = RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (matcher.find()) {
            String declarations =
                    matcher.group(2).strip().replaceAll("\\s+", " ").replace('"', '\'');
            for (String selector : matcher.group(1).split(",")) {
                String[] parts = selector.strip().split("\\s+");
                rules.add(new Rule(parts[0].substring(1), parts.length > 1 ? parts[1] : "", declarations));
            }
        }
    }

    /** The same HTML with the styles in it; the classes are gone. Elements must be closed. */
    String inline(String html) {
        StringBuilder out = new StringBuilder(html.length() * 2);
        Deque<Open> open = new ArrayDeque<>();
        Matcher matcher = TAG.matcher(html);
        while (matcher.find()) {
            String tag = matcher.group(2);
            if (!matcher.group(1).isEmpty()) {
                if (open.isEmpty() || !open.pop().tag().equals(tag)) {
                    throw new IllegalStateException("Unbalanced </" + tag + "> in a mail template");
                }
                continue;
            }
            Matcher cssClass = CLASS.matcher(matcher.group(3));
            Set<String> classes = cssClass.find() ? Set.of(cssClass.group(1).split("\\s+")) : Set.of();
            String style = styleOf(tag, classes, open);
            String attributes = CLASS.matcher(matcher.group(3)).replaceAll("");
            String styled = style.isEmpty() ? attributes : attributes + " style=\"" + style + "\"";
            matcher.appendReplacement(out, Matcher.quoteReplacement("<" + tag + styled + matcher.group(4) + ">"));
            if (matcher.group(4).isEmpty() && !VOID.contains(tag)) {
                open.push(new Open(tag, classes));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek().tag() + "> is not closed in a mail template");
        }
        return matcher.appendTail(out).toString();
    }

    private String styleOf(String tag, Set<String> classes, Deque<Open> ancestors) {
        StringBuilder style = new StringBuilder();
        for (Rule rule : rules) {
            boolean matches = rule.tag().isEmpty()
                    ? classes.contains(rule.cssClass())
                    : rule.tag().equals(tag)
                            && ancestors.stream().anyMatch(a -> a.classes().contains(rule.cssClass()));
            if (matches) {
                style.append(style.isEmpty() ? "" : " ").append(rule.declarations());
            }
        }
        return style.toString();
    }
}
