package nl.strook.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The provisioned WildFly as a child process, with a base directory of its own, so that several can run from one server. */
final class ServerProcess implements AutoCloseable {

    /** What of the server's log the person at the console sees: our own words, and errors of anybody. */
    private static final Pattern WORTH_SHOWING =
            Pattern.compile("^\\S+ +(INFO +\\[nl\\.strook|WARN +\\[nl\\.strook|ERROR|FATAL).*");

    /** The server stays up then, and would say "not ready" for ever. */
    private static final Pattern DEMO_FAILED = Pattern.compile(".*ERROR +\\[nl\\.strook\\.core\\.demo\\..*");

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private final Process process;
    private final Path log;
    private final AtomicBoolean demoFailed;
    private final AtomicBoolean stopping;

    private ServerProcess(Process process, Path log, AtomicBoolean demoFailed, AtomicBoolean stopping) {
        this.process = process;
        this.log = log;
        this.demoFailed = demoFailed;
        this.stopping = stopping;
    }

    /** @param withApplication false for tests that deploy the application themselves */
    static ServerProcess start(
            Settings settings,
            Distribution distribution,
            boolean withApplication,
            Map<String, String> environment,
            Leftovers leftovers,
            Console console) {
        Path base = settings.dataDirectory().resolve("server");
        try {
            prepare(base, distribution, settings.development(), withApplication);
            ProcessBuilder builder = new ProcessBuilder(command(settings, distribution, base))
                    .directory(settings.dataDirectory().toFile())
                    .redirectErrorStream(true);
            builder.environment().putAll(environment);
            // Without it a stopped script leaves its server running.
            builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
            builder.environment()
                    .put("JBOSS_JAVA_SIZING", sizing(settings.development(), System.getenv("JBOSS_JAVA_SIZING")));
            Process process = builder.start();
            leftovers.remember("server", process.toHandle());
            Path log = base.resolve("log/server.log");
            AtomicBoolean demoFailed = new AtomicBoolean();
            AtomicBoolean stopping = new AtomicBoolean();
            Thread reader = new Thread(
                    () -> show(process, base.resolve("log/console.log"), demoFailed, stopping, console),
                    "server-console");
            reader.setDaemon(true);
            reader.start();
            return new ServerProcess(process, log, demoFailed, stopping);
        } catch (IOException e) {
            throw new StartRefused("The server cannot be started: " + StartRefused.reason(e), e);
        }
    }

    Process process() {
        return process;
    }

    boolean demoFailed() {
        return demoFailed.get();
    }

    Path log() {
        return log;
    }

    private static void prepare(Path base, Distribution distribution, boolean development, boolean withApplication)
            throws IOException {
        for (String fresh : List.of("configuration", "deployments", "data/content", "tmp")) {
            Trees.deleted(base.resolve(fresh));
        }
        Files.createDirectories(base.resolve("log"));
        Path from = distribution.server().resolve("standalone/configuration");
        Path to = Files.createDirectories(base.resolve("configuration"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Path deployment = Files.createDirectories(base.resolve("deployments")).resolve("strook.ear");
        keepSecretsOutOfTheLog(to.resolve("logging.properties"));
        if (!withApplication) {
            return;
        }
        if (development) {
            // The scanner then sees every new build of the EAR and deploys it by itself.
            Files.createSymbolicLink(deployment, distribution.ear().toAbsolutePath());
        } else {
            Files.copy(distribution.ear(), deployment);
        }
    }

    /** Until its logging subsystem is up, the server writes its environment, passwords included, at DEBUG. */
    private static void keepSecretsOutOfTheLog(Path logging) throws IOException {
        String text = Files.readString(logging);
        Files.writeString(logging, text.replaceAll("(?m)^(logger\\.org\\.jboss\\.as\\.config\\.level=).*$", "$1INFO"));
    }

    private static List<String> command(Settings settings, Distribution distribution, Path base) {
        List<String> command = new ArrayList<>(List.of(
                distribution.server().resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + settings.httpPort(),
                "-Djboss.management.http.port=" + settings.managementPort(),
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.bind.address=" + (settings.loopback() ? "127.0.0.1" : "0.0.0.0"),
                "-Djboss.node.name=strook1",
                "-Djboss.tx.node.id=strook1"));
        if (settings.development()) {
            command.add("-Dstrook.dev.root=" + distribution.repository().toAbsolutePath());
        }
        return command;
    }

    private static String sizing(boolean development, @Nullable String given) {
        String heap = given == null ? "-Xms128m -Xmx1g" : given;
        return heap + " -Dfile.encoding=UTF-8" + (development ? " -XX:TieredStopAtLevel=1" : "");
    }

    private static void show(
            Process process, Path copy, AtomicBoolean demoFailed, AtomicBoolean stopping, Console console) {
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var writer = Files.newBufferedWriter(copy)) {
            for (String raw = lines.readLine(); raw != null; raw = lines.readLine()) {
                String line = COLOUR.matcher(raw).replaceAll("");
                writer.write(line);
                writer.newLine();
                writer.flush();
                if (DEMO_FAILED.matcher(line).matches()) {
                    demoFailed.set(true);
                }
                // What breaks off while we stop is no news; the log has it.
                if (!stopping.get() && WORTH_SHOWING.matcher(line).matches()) {
                    console.plain(line);
                }
            }
        } catch (IOException e) {
            console.problem("The server's output can no longer be read: " + StartRefused.reason(e));
        }
    }

    @Override
    public void close() {
        stopping.set(true);
        Leftovers.endTree(process.toHandle(), 30);
    }
}
