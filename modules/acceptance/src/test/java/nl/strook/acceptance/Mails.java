package nl.strook.acceptance;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** The mails that the catcher of a server holds. */
public final class Mails {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final StrookServer server;

    private Mails(StrookServer server) {
        this.server = server;
    }

    /** One mail, as the catcher's JSON tells it. */
    public record Mail(String id, String to, String from, String subject, String receivedAt, String text, String html) {

        /** The first link in the text. */
        public URI link() {
            Matcher link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("No link in the mail: " + text);
            }
            return URI.create(link.group());
        }

        /** Neither in its text nor in its subject: a mailbox is no place for somebody's pay. */
        public void requireNoAmount() {
            String readable = subject + text + html.replaceAll("(?s)<style.*?</style>|<[^>]*>", " ");
            Assertions.assertThat(readable).doesNotContain("€").doesNotContainPattern("\\d,\\d\\d\\b");
        }
    }

    public static Mails of(StrookServer server) {
        return new Mails(server);
    }

    /** Newest first. */
    public List<Mail> to(String address) {
        return messages("?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    public List<Mail> all() {
        return messages("");
    }

    private List<Mail> messages(String query) {
        String json = send(HttpRequest.newBuilder(URI.create(server.mail() + "/api/messages" + query))
                .GET());
        return new Gson().fromJson(json, new TypeToken<List<Mail>>() {}.getType());
    }

    /** The newest mail to the address with these words in the subject; waits up to 30 seconds for it. */
    public Mail await(String address, String wordsOfSubject) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            for (Mail mail : to(address)) {
                if (mail.subject().contains(wordsOfSubject)) {
                    return mail;
                }
            }
            pause(200);
        }
        throw new AssertionError("No mail to " + address + " with '" + wordsOfSubject + "', but: "
                + to(address).stream().map(Mail::subject).toList());
    }

    public void clear() {
        send(HttpRequest.newBuilder(URI.create(server.mail() + "/api/messages")).DELETE());
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
