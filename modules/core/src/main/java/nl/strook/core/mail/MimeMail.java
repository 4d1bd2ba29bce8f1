package nl.strook.core.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.strook.core.time.StrookTime;

/** A mail in the form of the wire: text and HTML, UTF-8, a Message-ID that is the same at each try. */
final class MimeMail extends MimeMessage {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final String messageId;

    MimeMail(Session session, MailSettings settings, OutgoingMail mail) throws MessagingException {
        super(session);
        this.messageId = "<" + HeaderText.checked("Message-ID", mail.mailId()) + "@" + settings.domain() + ">";
        String utf8 = StandardCharsets.UTF_8.name();
        try {
            setFrom(new InternetAddress(
                    settings.from(), HeaderText.checked("From", mail.words().senderName()), utf8));
            setRecipient(
                    Message.RecipientType.TO,
                    new InternetAddress(
                            mail.to().address(),
                            HeaderText.checked("To", mail.to().name()),
                            utf8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is always there", e);
        }
        setSubject(HeaderText.checked("Subject", mail.words().subject()), utf8);
        setHeader("Date", DATE.format(mail.at().atZone(StrookTime.ZONE)));
        setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(mail.words().text(), "plain"));
        alternatives.addBodyPart(part(mail.words().html(), "html"));
        setContent(alternatives);
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }
}
