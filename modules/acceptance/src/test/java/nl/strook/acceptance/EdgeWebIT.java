package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.strook.acceptance.WebClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both applications answer at the very edge. */
class EdgeWebIT {

    private final StrookServer server = ServerOfTheSession.server();

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/assets/none", "/nergens.php", "/admin/none.php"})
    void everyAnswerCarriesTheHeaders(String path) {
        Answer answer = new WebClient(server.portal()).get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("\n");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/nergens.php", "/"})
    void lookingMakesNoSession(String path) {
        WebClient client = new WebClient(server.portal());
        Answer answer = client.get(path);
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void otherMethodsAreNotAllowed(String method) throws IOException {
        assertThat(raw(method + " /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void anUnknownHostIsMisdirected() throws IOException {
        assertThat(raw("GET /login HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("evil.example");
        assertThat(raw("GET /login HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws IOException {
        String form = "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n";
        assertThat(raw(form + "Sec-Fetch-Site: cross-site\r\n\r\n")).startsWith("HTTP/1.1 403");
        assertThat(raw(form + "Origin: https://evil.example\r\n\r\n")).startsWith("HTTP/1.1 403");
        assertThat(raw(form + "\r\n")).startsWith("HTTP/1.1 403");
    }

    @Test
    void aHeaderBlockThatSmugglesIsRefused() throws IOException {
        assertThat(raw("GET /login HTTP/1.1\r\n Host: localhost\r\n\r\n")).startsWith("HTTP/1.1 400");
    }

    @Test
    void a404SaysNothingAboutWhatWasAsked() {
        WebClient client = new WebClient(server.portal());
        assertThat(client.get("/een.php").body())
                .isEqualTo(client.get("/twee.php").body())
                .doesNotContain("een.php")
                .doesNotContain("<form");
    }

    @Test
    void aViewIsNotReachableByItsFile() {
        WebClient client = new WebClient(server.portal());
        assertThat(client.get("/login/index.xhtml").status()).isEqualTo(404);
        assertThat(client.get("/WEB-INF/fault/404.xhtml").status()).isEqualTo(404);
    }

    @Test
    void theSessionCookieIsBoundToTheHost() {
        WebClient client = new WebClient(server.portal());
        Answer answer = client.postForm(
                "/login",
                "login",
                Map.of("email", "frederik.krijger@noord.example", "password", WebClient.PASSWORD),
                "enter");
        assertThat(answer.header("set-cookie").toLowerCase(java.util.Locale.ROOT))
                .startsWith("__host-ess=")
                .contains("; secure", "; httponly", "; samesite=lax", "path=/")
                .doesNotContain("domain");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.portal().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
