package nl.strook.core.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strook.core.mail.Delivery.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Hands mails to the mail server over one connection that is kept from mail to mail. Never throws for what the server or
 * the network does; the answer says what to do next. Time-outs: 5 s to connect, 12 s for each answer, so that one mail
 * stays well inside the lease of the outbox.
 */
@ApplicationScoped
public class MailSender {

    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "12000";
    private static final Pattern REPLY = Pattern.compile("^\\s*([245])\\d\\d[ -]");

    @Inject
    MailSettings settings;

    private @Nullable Session session;
    private @Nullable Transport transport;

    protected MailSender() {}

    public MailSender(MailSettings settings) {
        this.settings = settings;
    }

    /** @throws UnsendableMailException when a header would hold a control character */
    public synchronized Delivery send(OutgoingMail mail) {
        if (!mail.to().isDeliverable()) {
            return Delivery.of(Outcome.REFUSED, "Not an e-mail address");
        }
        try {
            Session open = session();
            MimeMail message = new MimeMail(open, settings, mail);
            // The only way to set the envelope sender per mail without the implementation's own classes.
            open.getProperties().setProperty("mail.smtp.from", settings.envelopeFrom(mail.mailId()));
            Address[] to = {new InternetAddress(mail.to().address(), true)};
            connected(open).sendMessage(message, to);
            return Delivery.of(Outcome.ACCEPTED, "250");
        } catch (MessagingException e) {
            return judge(e);
        }
    }

    /** Ends the kept connection; the next mail opens a new one. */
    @PreDestroy
    public synchronized void close() {
        Transport old = transport;
        transport = null;
        if (old != null) {
            try {
                old.close();
            } catch (MessagingException e) {
                System.getLogger(MailSender.class.getName())
                        .log(System.Logger.Level.DEBUG, "The mail server ended the connection first", e);
            }
        }
    }

    private Session session() {
        Session known = session;
        if (known == null) {
            known = Session.getInstance(properties());
            session = known;
        }
        return known;
    }

    private Transport connected(Session open) throws MessagingException {
        Transport kept = transport;
        if (kept != null && kept.isConnected()) {
            return kept;
        }
        close();
        Transport fresh = open.getTransport("smtp");
        fresh.connect(settings.host(), settings.port(), settings.user(), settings.password());
        transport = fresh;
        return fresh;
    }

    private Delivery judge(MessagingException e) {
        boolean aboutTheRecipient = e instanceof SendFailedException;
        boolean refused = false;
        String answer = e.getMessage();
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            // Refused because of us, not of the recipient: the envelope sender.
            aboutTheRecipient &= !cause.getClass().getSimpleName().equals("SMTPSenderFailedException");
            Matcher reply = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (reply.find()) {
                answer = cause.getMessage();
                refused = reply.group(1).equals("5");
            }
        }
        if (aboutTheRecipient && refused) {
            return Delivery.of(Outcome.REFUSED, String.valueOf(answer));
        }
        close();
        return Delivery.of(Outcome.NOT_NOW, String.valueOf(answer));
    }

    private static @Nullable Throwable next(Throwable e) {
        return e instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : null;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.localhost", settings.domain());
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls() == MailSettings.Tls.TLS));
        boolean startTls = settings.tls() == MailSettings.Tls.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        return properties;
    }
}
