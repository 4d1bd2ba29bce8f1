package nl.strook.testkit.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.strook.core.mail.Delivery;
import nl.strook.core.mail.MailAddress;
import nl.strook.core.mail.MailSender;
import nl.strook.core.mail.MailSettings;
import nl.strook.core.mail.OutgoingMail;
import nl.strook.core.mail.RenderedMail;
import nl.strook.core.mail.UnsendableMailException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R96")
class MailSenderTest {

    private static final RenderedMail WORDS =
            new RenderedMail("Technisch Bedrijf Noord", "Je loonstrook ligt klaar: é", "<p>é</p>", "é");

    private final FakeSmtpServer server = FakeSmtpServer.start(0);
    private final MailSender sender = sender(server.port());

    @AfterEach
    void stop() {
        sender.close();
        server.close();
    }

    @Test
    void aMailNamesTheTenantAndComesFromAnAddressOfItsOwn() {
        assertThat(send("0198d093", "frederik@noord.example").outcome()).isEqualTo(Delivery.Outcome.ACCEPTED);
        ReceivedMail mail = server.received().get(0);
        assertThat(mail.envelopeFrom()).isEqualTo("no-reply+0198d093@strook.example");
        assertThat(mail.recipient()).isEqualTo("frederik@noord.example");
        assertThat(mail.header("Message-ID")).contains("<0198d093@strook.example>");
        assertThat(mail.header("From")).contains("Technisch Bedrijf Noord <no-reply@strook.example>");
        assertThat(mail.header("Date")).contains("Sun, 31 Aug 2025 09:00:00 +0200");
        assertThat(mail.header("Auto-Submitted")).contains("auto-generated");
        assertThat(mail.content()).contains("text/plain", "text/html");
    }

    @Test
    void oneConnectionServesManyMails() {
        for (int i = 0; i < 5; i++) {
            send("mail" + i, "frederik@noord.example");
        }
        assertThat(server.received()).hasSize(5);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aRecipientThatTheServerRefusesIsABounceAndTheNextMailGoesOn() {
        server.answerRcpt("nobody@noord.example", "550 5.1.1 No such user");
        Delivery refused = send("a", "nobody@noord.example");
        assertThat(refused.outcome()).isEqualTo(Delivery.Outcome.REFUSED);
        assertThat(refused.answer()).startsWith("550 5.1.1 No such user");
        assertThat(send("b", "frederik@noord.example").outcome()).isEqualTo(Delivery.Outcome.ACCEPTED);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void contentThatTheServerRefusesIsABounce() {
        server.refuseAtData("frederik@noord.example");
        assertThat(send("a", "frederik@noord.example").outcome()).isEqualTo(Delivery.Outcome.REFUSED);
    }

    @Test
    void aMailboxThatIsBusyIsTriedLater() {
        server.answerRcpt("frederik@noord.example", "450 4.2.0 Try later");
        Delivery later = send("a", "frederik@noord.example");
        assertThat(later.outcome()).isEqualTo(Delivery.Outcome.NOT_NOW);
        assertThat(later.answer()).startsWith("450 4.2.0");
    }

    @Test
    void aLineThatDropsAfterTheContentIsTriedAgainWithTheSameMessageId() {
        server.dropAfterData(1);
        assertThat(send("0198d093", "frederik@noord.example").outcome()).isEqualTo(Delivery.Outcome.NOT_NOW);
        assertThat(send("0198d093", "frederik@noord.example").outcome()).isEqualTo(Delivery.Outcome.ACCEPTED);
        assertThat(server.received())
                .extracting(mail -> mail.header("Message-ID").orElseThrow())
                .containsExactly("<0198d093@strook.example>", "<0198d093@strook.example>");
    }

    @Test
    void aSlowServerIsWaitedFor() {
        server.delay(Duration.ofMillis(300));
        assertThat(send("a", "frederik@noord.example").outcome()).isEqualTo(Delivery.Outcome.ACCEPTED);
    }

    @Test
    void anAbsentServerIsTriedLater() {
        server.close();
        assertThat(send("a", "frederik@noord.example").outcome()).isEqualTo(Delivery.Outcome.NOT_NOW);
    }

    @Test
    void aLineBreakInAHeaderIsNeverSent() {
        RenderedMail evil = new RenderedMail("Noord", "Hello\r\nBcc: all@noord.example", "", "");
        OutgoingMail mail = new OutgoingMail(
                "a", MailAddress.of("Frederik", "frederik@noord.example"), evil, Instant.parse("2025-08-31T07:00:00Z"));
        assertThatThrownBy(() -> sender.send(mail)).isInstanceOf(UnsendableMailException.class);
        OutgoingMail name = new OutgoingMail(
                "a",
                MailAddress.of("Fred\nBcc: all@noord.example", "frederik@noord.example"),
                WORDS,
                Instant.parse("2025-08-31T07:00:00Z"));
        assertThatThrownBy(() -> sender.send(name)).isInstanceOf(UnsendableMailException.class);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsABounceWithoutAskingTheServer() {
        for (String address : new String[] {
            "",
            "frederik",
            "@noord.example",
            "a b@noord.example",
            "a@x.example,b@x.example",
            "a@x.example\r\nRCPT TO:<b@x>"
        }) {
            assertThat(send("a", address).outcome()).as(address).isEqualTo(Delivery.Outcome.REFUSED);
        }
        assertThat(server.connections()).isZero();
    }

    private Delivery send(String id, String address) {
        return sender.send(new OutgoingMail(
                id, MailAddress.of("Frederik", address), WORDS, Instant.parse("2025-08-31T07:00:00Z")));
    }

    private static MailSender sender(int port) {
        return new MailSender(MailSettings.of(
                Map.of("STROOK_SMTP_PORT", String.valueOf(port), "STROOK_MAIL_FROM", "no-reply@strook.example")));
    }
}
