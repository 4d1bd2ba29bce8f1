package nl.strook.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits until the server says that it is ready, and stops waiting when it never will be. */
final class Readiness {

    private final ServerProcess server;
    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Readiness(ServerProcess server, int managementPort) {
        this.server = server;
        this.address = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
    }

    void await(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        int failures = 0;
        while (true) {
            if (!server.process().isAlive()) {
                throw new StartRefused("The server ended while it started; see " + server.log() + ".");
            }
            if (server.demoFailed()) {
                throw new StartRefused("The demo world could not be loaded; the reason is in " + server.log()
                        + ". When it is mended, the next start begins anew.");
            }
            String answer = ask();
            if (answer.startsWith("200 ")) {
                return;
            }
            // The scanner may be replacing a half-copied file, so one FAILED is not believed.
            failures = answer.replaceAll("\\s", "").contains("\"strook.ear\":\"FAILED\"") ? failures + 1 : 0;
            if (failures > 4) {
                throw new StartRefused("The application could not be deployed; the reason is in " + server.log() + ".");
            }
            if (System.nanoTime() > end) {
                throw new StartRefused("The server is not ready after " + patience.toMinutes() + " minutes; see "
                        + server.log() + ".");
            }
            pause();
        }
    }

    private String ask() {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException e) {
            return "not yet";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the server started.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the server started.", e);
        }
    }
}
