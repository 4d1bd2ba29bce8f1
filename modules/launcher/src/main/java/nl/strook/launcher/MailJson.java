package nl.strook.launcher;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Caught mails as JSON: {@code id, to, from, subject, receivedAt, text, html}. */
final class MailJson {

    private MailJson() {}

    static String array(List<CaughtMail> mails) {
        return mails.stream().map(MailJson::object).collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String object(CaughtMail mail) {
        return "{\"id\":" + text(mail.id())
                + ",\"to\":" + text(mail.to())
                + ",\"from\":" + text(mail.from())
                + ",\"subject\":" + text(mail.subject())
                + ",\"receivedAt\":" + text(mail.receivedAt().toString())
                + ",\"text\":" + text(mail.text())
                + ",\"html\":" + text(mail.html()) + "}";
    }

    static String text(@Nullable String value) {
        if (value == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder(value.length() + 16).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
