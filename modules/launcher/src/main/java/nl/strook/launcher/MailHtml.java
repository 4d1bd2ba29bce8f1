package nl.strook.launcher;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pages of the mail catcher. */
final class MailHtml {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.of("Europe/Amsterdam"));

    private MailHtml() {}

    static String list(List<CaughtMail> mails, @Nullable String to) {
        StringBuilder rows = new StringBuilder();
        for (CaughtMail mail : mails) {
            rows.append("<tr><td><a href=\"/mail/")
                    .append(escape(mail.id()))
                    .append("\">")
                    .append(escape(mail.subject().isEmpty() ? "(no subject)" : mail.subject()))
                    .append("</a></td><td>")
                    .append(escape(mail.to()))
                    .append("</td><td>")
                    .append(escape(mail.from()))
                    .append("</td><td>")
                    .append(TIME.format(mail.receivedAt()))
                    .append("</td></tr>\n");
        }
        String table = mails.isEmpty()
                ? "<p class=\"empty\">No mail here yet. What the application sends appears on this page; reload to look again.</p>"
                : "<table><thead><tr><th scope=\"col\">Subject</th><th scope=\"col\">To</th><th scope=\"col\">From</th>"
                        + "<th scope=\"col\">Received</th></tr></thead><tbody>" + rows + "</tbody></table>";
        return page(
                "Mails",
                "<form method=\"get\" action=\"/\"><label for=\"to\">To</label> <input id=\"to\" name=\"to\" type=\"email\""
                        + " value=\"" + escape(to == null ? "" : to) + "\"> <button>Show</button></form>" + table);
    }

    static String mail(CaughtMail mail) {
        String body = mail.html() != null
                ? "<iframe title=\"The mail\" src=\"/mail/" + escape(mail.id()) + "/body\"></iframe>"
                : "";
        String text = mail.text() != null ? "<h2>As text</h2><pre>" + linked(escape(mail.text())) + "</pre>" : "";
        return page(
                mail.subject(),
                "<p><a href=\"/\">All mails</a></p><dl><dt>To</dt><dd>" + escape(mail.to()) + "</dd><dt>From</dt><dd>"
                        + escape(mail.from()) + "</dd><dt>Received</dt><dd>" + TIME.format(mail.receivedAt())
                        + "</dd></dl>" + body + text);
    }

    /** The HTML of the mail itself, whose links open outside the frame. */
    static String body(CaughtMail mail) {
        String html = mail.html() == null ? "" : mail.html();
        String target = "<base target=\"_blank\">";
        return html.contains("<head>") ? html.replaceFirst("<head>", "<head>" + target) : target + html;
    }

    static String notFound() {
        return page("Not here", "<p>That mail is not here (any more). <a href=\"/\">All mails</a></p>");
    }

    private static String page(String title, String content) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escape(title)
                + " - Strook mail catcher</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<link rel=\"stylesheet\" href=\"/mail.css\"></head><body><header>Strook mail catcher</header><main><h1>"
                + escape(title) + "</h1>" + content + "</main></body></html>";
    }

    private static String linked(String escaped) {
        return escaped.replaceAll("(https?://[^\\s<>\"]+)", "<a href=\"$1\">$1</a>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
