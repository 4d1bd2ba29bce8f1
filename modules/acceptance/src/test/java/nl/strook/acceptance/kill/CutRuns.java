package nl.strook.acceptance.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import nl.strook.acceptance.StrookServer;

/** A server with the small world, its runs, and the ways to make it stop in their middle. */
final class CutRuns implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final RunSteps steps = new RunSteps(() -> server().portal());
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
        await(slug, run, RunSteps::isSettled);
    }

    /**
     * @return what the server says
     * @throws IllegalStateException when it refuses
     */
    String step(String step, String slug, String about) {
        return steps.take(step, slug, about);
    }

    /** Asks for a step whose answer may never come. */
    Thread stepAside(String step, String slug, String about) {
        Thread thread = new Thread(
                () -> {
                    try {
                        steps.send(step, slug, about);
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
        steps.await(slug, run, reached);
    }

    void awaitFailed(String slug, String run) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!state(slug, run).startsWith("FAILED")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Run " + run + " did not fail but is " + state(slug, run));
            }
            RunSteps.pause(200);
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
            RunSteps.pause(10);
        }
        killAndStart();
    }

    void killAndStart() {
        server.killServer();
        server = server.startAgain();
    }

    private StrookServer server() {
        return server;
    }

    private Path halt() {
        return server.dataDirectory().resolve("halt");
    }

    private Path reached() {
        return server.dataDirectory().resolve("halt.reached");
    }

    @Override
    public void close() {
        server.close();
    }
}
