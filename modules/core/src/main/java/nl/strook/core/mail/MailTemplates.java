package nl.strook.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts a mail into words from two files of the module that sends it: {@code mail/<module>/<name>_<language>.txt} (first
 * line {@code Subject: …}, second line {@code Preview: …}, an empty line, the text) and {@code .html} (the heading and the
 * paragraphs of the body, then {@code <!--foot-->}, then those of the foot). Words in braces are values; in HTML they are
 * escaped. The layout and the tenant's colours come from here, the styles from {@code mail.css}.
 */
@ApplicationScoped
public class MailTemplates {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*");
    /** A whole word: the name Fleur ends in one. */
    private static final Pattern AMOUNT = Pattern.compile("\u20ac|\\bEUR\\b", Pattern.CASE_INSENSITIVE);

    private static final String FOOT = "<!--foot-->";
    private static final String[] PRESET = {"#22428d", "#e8f1ff", "#bcd1fd"};

    @Inject
    MailSettings settings;

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** A template with its styles in place; the values still to come. */
    private record Template(String subject, String html, String text) {}

    protected MailTemplates() {}

    public MailTemplates(MailSettings settings) {
        this.settings = settings;
    }

    /** @throws UnsendableMailException when a template or a value is missing, or a value holds what no mail may hold */
    public RenderedMail render(MailContent content, MailLook look) {
        String language = "en".equals(content.language().getLanguage()) ? "en" : "nl";
        Template template = templates.computeIfAbsent(content.kind() + "_" + language, key -> load(content, language));
        Map<String, String> values = new HashMap<>(content.values());
        values.put("name", content.recipientName());
        values.put("tenant", look.name());
        values.put("link", content.link().address(settings, look.slug()));
        values.put("home", settings.publicUrl() + "/" + (look.slug().isEmpty() ? "login" : look.slug() + "/"));
        content.values().values().forEach(MailTemplates::refuseAmount);
        return new RenderedMail(
                HeaderText.checked("From", look.name()),
                HeaderText.checked("Subject", fill(template.subject(), values, false)),
                paint(fill(template.html(), values, true), look.colours()),
                fill(template.text(), values, false));
    }

    private static Template load(MailContent content, String language) {
        if (!KIND.matcher(content.kind()).matches()) {
            throw new UnsendableMailException("Not a kind of mail: " + content.kind());
        }
        String base = "mail/" + content.kind().replace('.', '/') + "_" + language;
        String[] head = read(base + ".txt").split("\\R", 4);
        if (head.length < 4 || !head[0].startsWith("Subject: ") || !head[1].startsWith("Preview: ")) {
            throw new UnsendableMailException(base + ".txt should begin with the lines Subject and Preview");
        }
        String[] parts = read(base + ".html").split(FOOT, 2);
        String html = read("mail/layout_" + language + ".html")
                .replace("{layoutSubject}", head[0].substring(9))
                .replace("{layoutPreview}", head[1].substring(9))
                .replace("{layoutBody}", parts[0].strip())
                .replace("{layoutFoot}", parts.length > 1 ? parts[1].strip() : "");
        MailStyles styles = new MailStyles(read("mail/mail.css"));
        return new Template(head[0].substring(9), styles.inline(html), head[3].strip() + "\n");
    }

    private static String fill(String template, Map<String, String> values, boolean html) {
        return PLACE.matcher(template).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new UnsendableMailException("The mail has no value for {" + place.group(1) + "}");
            }
            return Matcher.quoteReplacement(html ? escape(value) : value);
        });
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String paint(String html, BrandColours colours) {
        return html.replace(PRESET[0], colours.brand())
                .replace(PRESET[1], colours.soft())
                .replace(PRESET[2], colours.line());
    }

    private static void refuseAmount(String value) {
        if (AMOUNT.matcher(value).find()) {
            throw new UnsendableMailException("A mail never names an amount");
        }
    }

    private static String read(String resource) {
        ClassLoader own = MailTemplates.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try (InputStream found = open(own, context, resource)) {
            if (found == null) {
                throw new UnsendableMailException("There is no " + resource);
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(ClassLoader own, @Nullable ClassLoader context, String resource) {
        InputStream found = own.getResourceAsStream(resource);
        return found == null && context != null ? context.getResourceAsStream(resource) : found;
    }
}
