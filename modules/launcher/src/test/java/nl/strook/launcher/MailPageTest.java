package nl.strook.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailPageTest {

    @TempDir
    Path directory;

    private final int port = Ports.anyFree();
    private MailStore store;
    private MailPage page;

    @BeforeEach
    void start() throws Exception {
        store = new MailStore(directory);
        page = MailPage.start(port, store);
    }

    @AfterEach
    void stop() {
        page.close();
    }

    @Test
    void theJsonHoldsBothFormsOfTheMail() throws Exception {
        store.keep(mail("Nieuwe loonstrook voor Zoë", "Dag \"Zoë\"", "<p>Dag Zoë</p>"), "zoe@noord.example");

        assertThat(send("GET", "/api/messages?to=Zoe%40noord.example").body())
                .contains("\"to\":\"zoe@noord.example\"")
                .contains("\"subject\":\"Nieuwe loonstrook voor Zoë\"")
                .contains("\"text\":\"Dag \\\"Zoë\\\"\"")
                .contains("\"html\":\"<p>Dag Zoë</p>\"");
    }

    @Test
    void theNewestMailIsFirst() throws Exception {
        store.keep(mail("eerste", "a", "a"), "a@b.example");
        store.keep(mail("tweede", "a", "a"), "a@b.example");

        String json = send("GET", "/api/messages").body();
        assertThat(json.indexOf("tweede")).isLessThan(json.indexOf("eerste"));
    }

    @Test
    void mailsOfOthersAreNotInTheAnswer() throws Exception {
        store.keep(mail("geheim", "a", "a"), "a@b.example");

        assertThat(send("GET", "/api/messages?to=c@b.example").body()).isEqualTo("[]");
    }

    @Test
    void aRestartKeepsTheMails() throws Exception {
        store.keep(mail("blijft", "a", "a"), "a@b.example");

        assertThat(new MailStore(directory).list("a@b.example"))
                .extracting(CaughtMail::subject)
                .containsExactly("blijft");
    }

    @Test
    void deletingEmptiesTheStore() throws Exception {
        store.keep(mail("weg", "a", "a"), "a@b.example");

        assertThat(send("DELETE", "/api/messages").statusCode()).isEqualTo(204);
        assertThat(new MailStore(directory).list(null)).isEmpty();
    }

    @Test
    void aMailCannotRunScriptsOnThePage() throws Exception {
        store.keep(mail("<b>kwaad</b>", "a", "<script>alert(1)</script>"), "a@b.example");
        String id = store.list(null).get(0).id();

        assertThat(send("GET", "/").body()).contains("&lt;b&gt;kwaad").doesNotContain("<b>kwaad");
        assertThat(send("GET", "/mail/" + id + "/body").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).startsWith("sandbox").doesNotContain("allow-scripts"));
    }

    @Test
    void anUnknownMailIsNotFound() throws Exception {
        assertThat(send("GET", "/mail/1").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/mail/../../etc/passwd").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static MimeMessage mail(String subject, String text, String html) throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress("no-reply@strook.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("x@strook.example"));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, rich));
        message.saveChanges();
        return message;
    }
}
