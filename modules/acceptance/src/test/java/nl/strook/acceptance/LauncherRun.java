package nl.strook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The launcher as a child process with an empty data directory, for a start that is meant to be refused. */
final class LauncherRun {

    private static final int LONGEST_SECONDS = 90;

    private final Path data;
    private final StrookServer.Ports ports;
    private final Process process;

    private LauncherRun(Path data, StrookServer.Ports ports, Process process) {
        this.data = data;
        this.ports = ports;
        this.process = process;
    }

    /**
     * @param from where the server and the EAR lie
     * @param settings win over free ports and the data directory
     */
    static LauncherRun begin(String name, Path from, Map<String, String> settings) {
        Path data = StrookServer.target().resolve("data/refused-" + name);
        StrookServer.delete(data);
        StrookServer.Ports ports = StrookServer.Ports.free();
        try {
            Files.createDirectories(data);
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            StrookServer.launcherClassPath(),
                            "nl.strook.launcher.Launcher",
                            "--repository=" + from,
                            "--with-parent")
                    .redirectOutput(data.resolve("said").toFile())
                    .redirectError(data.resolve("problems").toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(variable -> variable.startsWith("STROOK_"));
            environment.put("STROOK_HTTP_PORT", String.valueOf(ports.http()));
            environment.put("STROOK_MANAGEMENT_PORT", String.valueOf(ports.management()));
            environment.put("STROOK_MAIL_PORT", String.valueOf(ports.mail()));
            environment.put("STROOK_DATA_DIR", data.toString());
            environment.put(
                    "STROOK_MARIADB_HOME",
                    StrookServer.target().resolve("mariadb").toString());
            environment.putAll(settings);
            return new LauncherRun(data, ports, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end. */
    int exitCode() {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException("The launcher was not refused:\n" + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<String> problems() {
        return lines("problems");
    }

    List<String> said() {
        return lines("said");
    }

    /** Processes that work in its data directory, ports that answer, and a list of processes to be ended. */
    List<String> leftBehind() {
        List<String> left = new ArrayList<>();
        ProcessHandle.allProcesses()
                .map(found -> found.info().commandLine().orElse(""))
                .filter(line -> line.contains(data.toString()))
                .forEach(left::add);
        Stream.of(ports.http(), ports.management(), ports.mail())
                .filter(LauncherRun::answers)
                .forEach(port -> left.add("port " + port));
        if (Files.exists(data.resolve("processes"))) {
            left.add("processes");
        }
        return left;
    }

    void forget() {
        StrookServer.delete(data);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(data.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
