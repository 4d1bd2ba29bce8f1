package nl.strook.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The page and the JSON of the mail catcher, for this machine only. */
final class MailPage implements AutoCloseable {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'";
    /** A mail is somebody else's HTML: it may be looked at and its links followed, nothing more. */
    private static final String MAIL_POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final HttpServer server;
    private final ExecutorService threads;
    private final MailStore store;

    private MailPage(HttpServer server, ExecutorService threads, MailStore store) {
        this.server = server;
        this.threads = threads;
        this.store = store;
    }

    static MailPage start(int port, MailStore store) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        ExecutorService threads = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "mail-page");
            thread.setDaemon(true);
            return thread;
        });
        MailPage page = new MailPage(server, threads, store);
        server.setExecutor(threads);
        server.createContext("/", page::handle);
        server.start();
        return page;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?")) {
                send(exchange, 421, "text/plain; charset=utf-8", "Ask for localhost.", POLICY);
                return;
            }
            String path = exchange.getRequestURI().getPath();
            switch (exchange.getRequestMethod()) {
                case "GET", "HEAD" -> get(exchange, path);
                case "DELETE" -> delete(exchange, path, host);
                default -> send(exchange, 405, "text/plain; charset=utf-8", "GET or DELETE.", POLICY);
            }
        }
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        String to = parameter(exchange, "to");
        if (path.equals("/")) {
            send(exchange, 200, HTML, MailHtml.list(store.list(to), to), POLICY);
        } else if (path.equals("/mail.css")) {
            send(exchange, 200, "text/css; charset=utf-8", stylesheet(), POLICY);
        } else if (path.equals("/api/messages")) {
            send(exchange, 200, "application/json", MailJson.array(store.list(to)), POLICY);
        } else {
            mail(exchange, path);
        }
    }

    private void mail(HttpExchange exchange, String path) throws IOException {
        List<String> parts = List.of(path.substring(1).split("/"));
        Optional<CaughtMail> mail =
                parts.size() > 1 && parts.get(0).equals("mail") ? store.find(parts.get(1)) : Optional.empty();
        if (mail.isEmpty()) {
            send(exchange, 404, HTML, MailHtml.notFound(), POLICY);
        } else if (parts.size() == 2) {
            send(exchange, 200, HTML, MailHtml.mail(mail.get()), POLICY);
        } else {
            send(exchange, 200, HTML, MailHtml.body(mail.get()), MAIL_POLICY);
        }
    }

    private void delete(HttpExchange exchange, String path, String host) throws IOException {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            send(exchange, 403, "text/plain; charset=utf-8", "Only from this page.", POLICY);
        } else if (path.equals("/api/messages")) {
            store.clear();
            exchange.sendResponseHeaders(204, -1);
        } else {
            send(exchange, 404, HTML, MailHtml.notFound(), POLICY);
        }
    }

    private static @Nullable String parameter(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null) {
            for (String pair : query.split("&")) {
                if (pair.startsWith(name + "=")) {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                }
            }
        }
        return null;
    }

    private static String stylesheet() throws IOException {
        try (InputStream in = MailPage.class.getResourceAsStream("mail.css")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body, String policy)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
