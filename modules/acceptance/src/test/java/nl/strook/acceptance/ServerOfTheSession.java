package nl.strook.acceptance;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One server for all tests of a run: started before the first, stopped after the last. The system property
 * {@code strook.tests} says for which kind: {@code container} (a server without the application, which Arquillian deploys) or
 * {@code web} (the application with the demo world and the modules of {@link TestEar}). Without it, in an IDE, the tests run as {@code web}. With
 * {@code strook.running=8080,9990,8025} the tests use a server that runs already, and leave it so.
 */
public final class ServerOfTheSession implements LauncherSessionListener {

    private static final OffsetDateTime LATEST = OffsetDateTime.parse("2026-12-17T09:00:00Z");

    private static @Nullable StrookServer server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if ("container".equals(System.getProperty("strook.tests"))) {
            server = StrookServer.startEmpty("container", Map.of("STROOK_DEMO", "false"), "--without-application");
            System.setProperty(
                    "strook.test.managementPort", String.valueOf(server.ports().management()));
            System.setProperty("strook.repository", StrookServer.repository().toString());
        } else {
            Chromium.browser();
            String running = System.getProperty("strook.running", "");
            server = running.isEmpty()
                    ? StrookServer.startEmpty("web", demo(), "--ear=" + TestEar.make())
                    : StrookServer.running(StrookServer.Ports.of(running));
        }
    }

    /** With the clock of today, but not later than runs can be calculated: the rules after 2026 are provisional. */
    private static Map<String, String> demo() {
        return OffsetDateTime.now(ZoneOffset.UTC).isAfter(LATEST)
                ? Map.of("STROOK_DEMO", "true", "STROOK_CLOCK", LATEST.toString())
                : Map.of("STROOK_DEMO", "true");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Chromium.close();
        if (server != null) {
            server.close();
            server = null;
        }
    }

    /** The server that the tests of this run share. */
    public static StrookServer server() {
        if (server == null) {
            throw new IllegalStateException("No server: ServerOfTheSession is not registered as a session listener");
        }
        return server;
    }
}
