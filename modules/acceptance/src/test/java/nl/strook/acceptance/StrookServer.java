package nl.strook.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Strook of the tests' own: the launcher as a child process, on free ports, with its data under {@code target}. It ends
 * with this process, however that ends.
 */
public final class StrookServer implements AutoCloseable {

    private final String name;
    private final Path repository;
    private final Map<String, String> settings;
    private final List<String> options;
    private final Ports ports;
    private final @Nullable Process process;
    private final int logStart;

    /** The three ports that the launcher listens on. */
    public record Ports(int http, int management, int mail) {

        /** @param text three numbers with commas: http, management, mail */
        static Ports of(String text) {
            int[] numbers =
                    Stream.of(text.split(",")).mapToInt(Integer::parseInt).toArray();
            return new Ports(numbers[0], numbers[1], numbers[2]);
        }

        static Ports free() {
            List<Integer> found = new ArrayList<>();
            List<ServerSocket> held = new ArrayList<>();
            try {
                for (int i = 0; i < 3; i++) {
                    ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                    held.add(socket);
                    found.add(socket.getLocalPort());
                }
                for (ServerSocket socket : held) {
                    socket.close();
                }
                return new Ports(found.get(0), found.get(1), found.get(2));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private StrookServer(
            String name,
            Path repository,
            Map<String, String> settings,
            List<String> options,
            Ports ports,
            @Nullable Process process,
            int logStart) {
        this.name = name;
        this.repository = repository;
        this.settings = settings;
        this.options = options;
        this.ports = ports;
        this.process = process;
        this.logStart = logStart;
    }

    /**
     * Starts with an empty database and waits until the server is ready.
     *
     * @param name of the data directory and the log under {@code target}
     * @param settings {@code STROOK_…} variables
     * @param options of the launcher
     */
    public static StrookServer startEmpty(String name, Map<String, String> settings, String... options) {
        return startEmpty(name, repository(), settings, options);
    }

    /** @param from where the server and the EAR lie, at the places of the source tree */
    public static StrookServer startEmpty(String name, Path from, Map<String, String> settings, String... options) {
        delete(target().resolve("data").resolve(name));
        StrookServer server = launch(name, from, settings, List.of(options), Ports.free());
        server.awaitReady();
        return server;
    }

    /** Starts with the data that an earlier start of this name left; with an empty database the first time. */
    public static StrookServer startKept(String name, Path from, Map<String, String> settings) {
        StrookServer server = launch(name, from, settings, List.of(), Ports.free());
        server.awaitReady();
        return server;
    }

    /** One that somebody has started already, on these ports; it is left running. */
    static StrookServer running(Ports ports) {
        return new StrookServer("running", repository(), Map.of(), List.of(), ports, null, 0);
    }

    /** Starts again with the data that this one left, on the same ports. */
    public StrookServer startAgain() {
        StrookServer again = launch(name, repository, settings, options, ports);
        again.awaitReady();
        return again;
    }

    private static StrookServer launch(
            String name, Path from, Map<String, String> settings, List<String> options, Ports ports) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                launcherClassPath(),
                "nl.strook.launcher.Launcher",
                "--repository=" + from,
                "--with-parent"));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logOf(name).toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(variable -> variable.startsWith("STROOK_"));
        environment.put("STROOK_HTTP_PORT", String.valueOf(ports.http()));
        environment.put("STROOK_MANAGEMENT_PORT", String.valueOf(ports.management()));
        environment.put("STROOK_MAIL_PORT", String.valueOf(ports.mail()));
        environment.put(
                "STROOK_DATA_DIR", target().resolve("data").resolve(name).toString());
        environment.put("STROOK_MARIADB_HOME", target().resolve("mariadb").toString());
        environment.put("STROOK_BUREAU_NAME", "Salariskantoor Strook");
        environment.put("STROOK_FIRST_ADMIN", "sanne.mulder@strook.example");
        // C1 only: a test's server starts often and lives shortly.
        environment.put("JBOSS_JAVA_SIZING", "-Xms128m -Xmx1g -XX:TieredStopAtLevel=1");
        environment.putAll(settings);
        try {
            Files.createDirectories(logOf(name).getParent());
            int logStart = Files.exists(logOf(name)) ? (int) Files.size(logOf(name)) : 0;
            return new StrookServer(name, from, new HashMap<>(settings), options, ports, builder.start(), logStart);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        while (true) {
            if (process == null || !process.isAlive()) {
                throw new IllegalStateException("Strook did not start:\n" + tail());
            }
            if (tailHolds("Strook is ready")) {
                return;
            }
            pause(250);
        }
    }

    public URI portal() {
        return URI.create("http://localhost:" + ports.http());
    }

    public URI administration() {
        return URI.create("http://localhost:" + ports.http() + "/admin");
    }

    public URI management() {
        return URI.create("http://127.0.0.1:" + ports.management());
    }

    public URI mail() {
        return URI.create("http://localhost:" + ports.mail());
    }

    public Ports ports() {
        return ports;
    }

    /**
     * Where this server's data lie: {@code database.properties}, {@code keys.properties}, {@code server/log}. Those of a
     * server that somebody else has started are known when {@code strook.running.data} says so.
     */
    public Path dataDirectory() {
        String told = System.getProperty("strook.running.data", "");
        if (process == null && !told.isEmpty()) {
            return Path.of(told);
        }
        return target().resolve("data").resolve(name);
    }

    /** Process id of what this server consists of: {@code java} is the application server, {@code mariadbd} the database. */
    public long pidOf(String program) {
        if (process == null) {
            throw new IllegalStateException(
                    "A server that somebody else started has processes that are not known here");
        }
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/" + program))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + program + " runs"))
                .pid();
    }

    /** As a power cut does: kill -9 of the application server only; the database and the mail catcher live on. */
    public void killServer() {
        if (process == null) {
            throw new IllegalStateException("A server that somebody else started is not ours to kill");
        }
        process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .forEach(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            awaitEnd();
        }
    }

    private void awaitEnd() {
        try {
            if (process != null && !process.waitFor(90, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tailHolds(String text) {
        return tail().contains(text);
    }

    /** What the launcher said since this start. */
    private String tail() {
        try {
            byte[] all = Files.exists(logOf(name)) ? Files.readAllBytes(logOf(name)) : new byte[0];
            return new String(all, logStart, all.length - logStart, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path repository() {
        return Path.of(System.getProperty("strook.repository", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    public static Path target() {
        return Path.of(System.getProperty("strook.target", "target")).toAbsolutePath();
    }

    private static Path logOf(String name) {
        return target().resolve("data-logs").resolve(name + ".log");
    }

    static String launcherClassPath() {
        Path launcher = repository().resolve("modules/launcher/target");
        try {
            return launcher.resolve("classes")
                    + File.pathSeparator
                    + Files.readString(launcher.resolve("launcher.classpath"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
