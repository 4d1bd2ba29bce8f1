package nl.strook.acceptance.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks {@link RunDriver} from outside for the steps of a run. */
public final class RunSteps {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int GONE = 503;

    // HTTP/2 would be closed by the server while a long step works.
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Supplier<URI> portal;
    private final Duration longest;
    private final int pauseMillis;

    RunSteps(Supplier<URI> portal) {
        this(portal, LONGEST, 200);
    }

    /**
     * @param portal whose server may be another one after a kill
     * @param longest that a step may take
     * @param pauseMillis between two looks at how far it is
     */
    public RunSteps(Supplier<URI> portal, Duration longest, int pauseMillis) {
        this.portal = portal;
        this.longest = longest;
        this.pauseMillis = pauseMillis;
    }

    /**
     * @return what the server says
     * @throws IllegalStateException when it refuses
     */
    public String take(String step, String slug, String about) {
        HttpResponse<String> answer = send(step, slug, about);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(step + " of " + slug + ": " + answer.body());
        }
        return answer.body();
    }

    /** Waits for a state such as {@code CALCULATED NONE false NONE}. */
    public void await(String slug, String run, Predicate<String> reached) {
        long end = System.nanoTime() + longest.toNanos();
        String state = take("state", slug, run);
        while (!reached.test(state)) {
            if (state.startsWith("FAILED") || state.endsWith("FAILED") || System.nanoTime() > end) {
                throw new IllegalStateException("Run " + run + " of " + slug + " came no further than " + state);
            }
            pause(pauseMillis);
            state = take("state", slug, run);
        }
    }

    /** Published, and the annual statements that belong to it are made. */
    public static boolean isSettled(String state) {
        return state.startsWith("PUBLISHED NONE") && (state.endsWith(" NONE") || state.endsWith(" DONE"));
    }

    HttpResponse<String> send(String step, String slug, String about) {
        HttpRequest request = HttpRequest.newBuilder(portal.get().resolve("/run-driver/run/" + step))
                .timeout(longest)
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
}
