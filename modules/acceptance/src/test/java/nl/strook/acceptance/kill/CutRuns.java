package nl.strook.acceptance.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import nl.strook.acceptance.StrookServer;

/** A server with the small world, its runs, and the ways to make it stop in their middle. */
final class CutRuns implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int GONE = 503;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private StrookServer server;

    private CutRuns(StrookServer server) {
        this.server = server;
    }

    /** Starts with an empty directory; both employers get calendars of these years. */
    static CutRuns start(String name, int people, int... years) {
        Path repository = SmallWorld.build(name + "-build", people);
        Path order = StrookServer.target().resolve("data").resolve(name).resolve("halt");
        CutRuns runs = new CutRuns(StrookServer.startEmpty(
                name,
                repository,
                Map.of(
                        "STROOK_DEMO",
                        "true",
                        "JBOSS_JAVA_SIZING",
                        "-Xms128m -Xmx1g -XX:TieredStopAtLevel=1 -Dstrook.test.halt=" + order)));
        for (int year : years) {
            for (String slug : new String[] {SmallWorld.CUT, SmallWorld.WHOLE}) {
                runs.step("calendar", slug, String.valueOf(year));
            }
        }
        return runs;
    }

    Path dataDirectory() {
        return server.dataDirectory();
    }

    /** A run from opening to publication, without any cut. */
    void wholeRun(String slug, String label) {
        String run = step("open", slug, label);
        step("calculate", slug, run);
        await(slug, run, state -> state.startsWith("CALCULATED NONE"));
        step("submit", slug, run);
        step("approve", slug, run);
        await(slug, run, state -> state.startsWith("APPROVED NONE true"));
        step("publish", slug, run);
        await(slug, run, CutRuns::isSettled);
    }

    /** Published, and the annual statements that belong to it are made. */
    static boolean isSettled(String state) {
        return state.startsWith("PUBLISHED NONE") && (state.endsWith(" NONE") || state.endsWith(" DONE"));
    }

    /**
     * @return what the server says
     * @throws IllegalStateException when it refuses
     */
    String step(String step, String slug, String about) {
        HttpResponse<String> answer = send(step, slug, about);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(step + " of " + slug + ": " + answer.body());
        }
        return answer.body();
    }

    /** Asks for a step whose answer may never come. */
    Thread stepAside(String step, String slug, String about) {
        Thread thread = new Thread(
                () -> {
                    try {
                        send(step, slug, about);
                    } catch (UncheckedIOException e) {
                        // The server was killed before it could answer, as it should be.
                        Thread.currentThread().interrupt();
                    }
                },
                step);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    String state(String slug, String run) {
        return step("state", slug, run);
    }

    void await(String slug, String run, Predicate<String> reached) {
        long end = System.nanoTime() + LONGEST.toNanos();
        String state = state(slug, run);
        while (!reached.test(state)) {
            if (state.startsWith("FAILED") || state.endsWith("FAILED") || System.nanoTime() > end) {
                throw new IllegalStateException("Run " + run + " of " + slug + " came no further than " + state);
            }
            pause(200);
            state = state(slug, run);
        }
    }

    void awaitFailed(String slug, String run) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!state(slug, run).startsWith("FAILED")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Run " + run + " did not fail but is " + state(slug, run));
            }
            pause(200);
        }
    }

    /** @param order as {@code hold after 2 nl.strook.payroll.RunCalculator#calculate} */
    void order(String order) {
        try {
            Files.deleteIfExists(reached());
            Files.writeString(halt(), order);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the server stands at the point of the order, kills it there, and starts it again. */
    void killWhenReached() {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!Files.exists(reached())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The server never came to the point of the order");
            }
            pause(10);
        }
        killAndStart();
    }

    void killAndStart() {
        server.killServer();
        server = server.startAgain();
    }

    private Path halt() {
        return server.dataDirectory().resolve("halt");
    }

    private Path reached() {
        return server.dataDirectory().resolve("halt.reached");
    }

    private HttpResponse<String> send(String step, String slug, String about) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.portal() + "/run-driver/run/" + step))
                .timeout(LONGEST)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "tenant=" + slug + "&about=" + URLEncoder.encode(about, StandardCharsets.UTF_8)))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            for (int i = 0; answer.statusCode() == GONE && i < 50; i++) {
                pause(200);
                answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    @Override
    public void close() {
        server.close();
    }
}
