package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the launcher brings up, seen from outside. */
class LauncherWebIT {

    private final StrookServer server = ServerOfTheSession.server();

    @Test
    void healthIsUpOnTheManagementPort() throws Exception {
        assertThat(get(server.management() + "/health/live").statusCode()).isEqualTo(200);
        assertThat(get(server.management() + "/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void metricsAreOnTheManagementPort() throws Exception {
        assertThat(get(server.management() + "/metrics").body()).contains("jvm_");
    }

    @Test
    void theServerDoesNotSayWhatItIs() throws Exception {
        HttpResponse<String> answer = get(server.portal() + "/login");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void theMailCatcherAnswersItsPageAndJson() throws Exception {
        assertThat(get(server.mail() + "/").headers().firstValue("content-type"))
                .hasValue("text/html; charset=utf-8");
        assertThat(get(server.mail() + "/api/messages").body()).startsWith("[");
    }

    @Test
    void anotherNameForThisMachineDoesNotReadMails() throws IOException {
        var connection = new java.net.Socket("127.0.0.1", server.ports().mail());
        try (connection) {
            connection
                    .getOutputStream()
                    .write("GET /api/messages HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(connection.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 421");
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
