package nl.strook.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts Strook in the foreground and stops all of it at Ctrl-C or SIGTERM.
 *
 * <p>Arguments: {@code --repository=DIR} (the source tree; default the working directory), {@code --ear=FILE} (another
 * application than the one that the build made there), {@code --development} (the defaults of {@code mvn -Prun}), {@code
 * --check} (look at settings and ports only), {@code --without-application} (tests deploy it themselves), {@code
 * --with-parent} (end when the process that started this one is gone).
 */
public final class Launcher {

    private static final int REFUSED = 2;
    private static final int SERVER_ENDED = 1;

    private final Console console;
    private final Deque<Started> running = new ArrayDeque<>();
    private volatile boolean stopping;

    private record Started(String what, AutoCloseable part) {}

    private Launcher(Console console) {
        this.console = console;
    }

    /** Exit codes: 0 checked, 1 the server ended by itself, 2 refused; 130 and 143 after Ctrl-C and SIGTERM. */
    public static void main(String[] arguments) {
        List<String> options = Arrays.asList(arguments);
        Console console = new Console(System.out, System.err);
        Launcher launcher = new Launcher(console);
        try {
            Settings settings = settings(options, console);
            if (options.contains("--check")) {
                Leftovers.claim(settings.dataDirectory(), console).close();
                Ports.requireFree(settings);
                return;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop-strook"));
            if (options.contains("--with-parent")) {
                endWithParent();
            }
            int code = launcher.run(settings, distribution(options), !options.contains("--without-application"));
            System.exit(code);
        } catch (StartRefused e) {
            // After a Ctrl-C the parts end under the hands of the start; that is no news.
            if (!launcher.stopping) {
                console.problem(String.valueOf(e.getMessage()));
            }
            System.exit(REFUSED);
        }
    }

    private static Settings settings(List<String> options, Console console) {
        SettingsReader reader = new SettingsReader(System.getenv());
        Settings settings = reader.read(repository(options), options.contains("--development"));
        if (settings == null) {
            List<String> problems = reader.problems();
            problems.subList(0, problems.size() - 1).forEach(console::problem);
            throw new StartRefused(problems.get(problems.size() - 1));
        }
        reader.remarks().forEach(console::say);
        return settings;
    }

    private static Distribution distribution(List<String> options) {
        Distribution built = Distribution.in(repository(options));
        return given(options, "--ear=").map(built::with).orElse(built);
    }

    private static Path repository(List<String> options) {
        return given(options, "--repository=")
                .orElse(Path.of("."))
                .toAbsolutePath()
                .normalize();
    }

    private static Optional<Path> given(List<String> options, String prefix) {
        return options.stream()
                .filter(option -> option.startsWith(prefix))
                .map(option -> Path.of(option.substring(prefix.length())))
                .findFirst();
    }

    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(SERVER_ENDED)));
    }

    private int run(Settings settings, Distribution distribution, boolean withApplication) {
        long begin = System.nanoTime();
        distribution.requireComplete();
        Map<String, Integer> shipped = ShippedMigrations.in(distribution.ear());
        Leftovers leftovers = started("data directory", Leftovers.claim(settings.dataDirectory(), console));
        Ports.requireFree(settings);
        Settings.Database database = new DatabaseStart(settings, distribution.bootstrap(), shipped, leftovers, console)
                .prepare(embedded -> started("database", embedded));
        Settings.Smtp smtp = settings.smtp();
        if (smtp == null) {
            smtp = started("mail catcher", MailCatcher.start(settings)).access();
        }
        console.say("Starting the server (its log: " + settings.dataDirectory().resolve("server/log/server.log") + ")");
        Map<String, String> environment = ServerEnvironment.of(settings, database, smtp);
        ServerProcess server = started(
                "server",
                ServerProcess.start(settings, distribution, withApplication, environment, leftovers, console));
        new Readiness(server, settings.managementPort()).await(Duration.ofMinutes(settings.demo() ? 30 : 10));
        Welcome.say(settings, console, Duration.ofNanos(System.nanoTime() - begin));
        return waitForEnd(server);
    }

    private int waitForEnd(ServerProcess server) {
        try {
            server.process().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
        synchronized (running) {
            if (!stopping) {
                console.problem("The server ended by itself; see " + server.log() + ".");
            }
        }
        return SERVER_ENDED;
    }

    /** Puts a part on the pile; the pile is taken down from the top. */
    private <T extends AutoCloseable> T started(String what, T part) {
        synchronized (running) {
            running.push(new Started(what, part));
        }
        return part;
    }

    /** In reverse order. Whatever goes wrong while one part stops, the others are still stopped. */
    private void stop() {
        synchronized (running) {
            stopping = true;
            boolean said = false;
            while (!running.isEmpty()) {
                Started last = running.pop();
                if (!said && !last.what().equals("data directory")) {
                    console.say("Stopping");
                    said = true;
                }
                try {
                    last.part().close();
                } catch (Exception e) {
                    console.problem("The " + last.what() + " did not stop in order: " + StartRefused.reason(e));
                }
            }
        }
    }
}
