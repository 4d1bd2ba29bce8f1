package nl.strook.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser without pictures: keeps cookies, the secure ones too, follows no redirect by itself and posts forms as a page of
 * ours would. Java's own cookie handler does not send secure cookies over plain http.
 */
public final class WebClient {

    /** The public password and PIN of the demo world. */
    public static final String PASSWORD = "Fietspad-Kaars-71!";

    public static final String PIN = "274913";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public WebClient(URI base) {
        this.base = base;
    }

    /** A client of the shared server that has logged in as far as the place where the role belongs. */
    public static WebClient loggedIn(String email) {
        return loggedIn(ServerOfTheSession.server(), email);
    }

    /** As {@link #loggedIn(String)}, at a server of the caller's own. */
    public static WebClient loggedIn(StrookServer server, String email) {
        WebClient client = new WebClient(server.portal());
        client.postForm("/login", "login", Map.of("email", email, "password", PASSWORD), "enter");
        Answer code = client.postForm("/login/code", "code", Map.of("pin", PIN), "enter");
        client.follow(code);
        return client;
    }

    /** What came back. */
    public record Answer(int status, String body, Map<String, String> headers, String address) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }

        public String location() {
            return header("location");
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts a Faces form of a page without state, the way its button does. */
    public Answer postForm(String path, String form, Map<String, String> fields, String button) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(form, form);
        fields.forEach((name, value) -> all.put(form + ":" + name, value));
        all.put(form + ":" + button, "");
        all.put("jakarta.faces.ViewState", "stateless");
        return post(path, all);
    }

    public Answer post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** Posts a form the way our script does: the answer is part of the page. */
    public Answer postByScript(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.partial.ajax", "true");
        return send(form(path, all).header("Faces-Request", "partial/ajax"));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Goes where a redirect leads, and on, up to ten times. */
    public Answer follow(Answer answer) {
        Answer at = answer;
        for (int i = 0; i < 10 && at.status() == 302; i++) {
            at = get(at.location());
        }
        return at;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            Map<String, String> headers = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name, String.join("\n", values)));
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    headers,
                    response.uri().toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].replace("\"", "").isEmpty()
                || header.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
