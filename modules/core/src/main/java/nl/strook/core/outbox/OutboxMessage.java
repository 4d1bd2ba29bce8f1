package nl.strook.core.outbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.mail.MailAddress;
import nl.strook.core.mail.MailLink;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person about one thing. A second one with the same tenant, kind, subject, recipient and version is the
 * same mail and is not queued again.
 *
 * @param kind names the template too: {@code payslips.new-payslip}, see MailTemplates
 * @param subject the row it is about
 * @param subjectVersion goes up when the same thing deserves a second mail; 0 when it never does
 * @param values words for the template; never an amount
 * @param notBefore when it may leave; null is at once
 * @param option of the kind's module, when the mail belongs to one; null for the module as a whole
 * @param confidential the link or a value is a secret: both are wiped at the mail's end, so it cannot be sent again
 */
public record OutboxMessage(
        String kind,
        UUID subject,
        int subjectVersion,
        MailAddress recipient,
        Locale language,
        MailLink link,
        Map<String, String> values,
        @Nullable Instant notBefore,
        @Nullable String option,
        boolean confidential) {

    public OutboxMessage {
        values = Map.copyOf(values);
    }

    public static OutboxMessage of(String kind, UUID subject, MailAddress recipient, Locale language, MailLink link) {
        return new OutboxMessage(kind, subject, 0, recipient, language, link, Map.of(), null, null, false);
    }

    public OutboxMessage with(String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new OutboxMessage(
                kind, subject, subjectVersion, recipient, language, link, more, notBefore, option, confidential);
    }

    public OutboxMessage version(int number) {
        return new OutboxMessage(
                kind, subject, number, recipient, language, link, values, notBefore, option, confidential);
    }

    public OutboxMessage notBefore(Instant moment) {
        return new OutboxMessage(
                kind, subject, subjectVersion, recipient, language, link, values, moment, option, confidential);
    }

    /** It is not sent while this option is off. */
    public OutboxMessage ofOption(String id) {
        return new OutboxMessage(
                kind, subject, subjectVersion, recipient, language, link, values, notBefore, id, confidential);
    }

    public OutboxMessage keepSecret() {
        return new OutboxMessage(
                kind, subject, subjectVersion, recipient, language, link, values, notBefore, option, true);
    }
}
