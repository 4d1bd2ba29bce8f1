package nl.strook.launcher;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** Takes every mail that the application sends, delivers none, and shows them on a page. */
final class MailCatcher implements AutoCloseable {

    private final GreenMail smtp;
    private final MailPage page;
    private final int smtpPort;

    private MailCatcher(GreenMail smtp, MailPage page, int smtpPort) {
        this.smtp = smtp;
        this.page = page;
        this.smtpPort = smtpPort;
    }

    static MailCatcher start(Settings settings) {
        try {
            MailStore store = new MailStore(settings.dataDirectory().resolve("mails"));
            int port = Ports.anyFree();
            GreenMail smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            smtp.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
            smtp.getUserManager()
                    .setMessageDeliveryHandler((message, address) -> new Recipient(address.getEmail(), store));
            smtp.start();
            return new MailCatcher(smtp, MailPage.start(settings.mailPort(), store), port);
        } catch (IOException | RuntimeException e) {
            throw new StartRefused("The mail catcher cannot start: " + StartRefused.reason(e), e);
        }
    }

    Settings.Smtp access() {
        return new Settings.Smtp("127.0.0.1", smtpPort, null, null, "none");
    }

    @Override
    public void close() {
        page.close();
        smtp.stop();
    }

    /** Stands for every address there is; what is delivered goes to the store and not into memory. */
    private record Recipient(String address, MailStore store) implements GreenMailUser {

        @Override
        public void deliver(MovingMessage message) {
            deliver(message.getMessage());
        }

        @Override
        public void deliver(MimeMessage message) {
            try {
                store.keep(message, address);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String getEmail() {
            return address;
        }

        @Override
        public String getLogin() {
            return address;
        }

        @Override
        public void create() {
            // Nothing to make: the store takes any address.
        }

        @Override
        public void delete() {
            // Nothing was made.
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public void setPassword(String password) {
            // Nobody logs in.
        }

        @Override
        public void authenticate(String password) {
            // Nobody logs in.
        }

        @Override
        public String getQualifiedMailboxName() {
            return address;
        }
    }
}
