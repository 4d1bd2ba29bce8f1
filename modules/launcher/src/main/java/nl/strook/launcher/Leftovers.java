package nl.strook.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one data directory for one run. The lock goes with the process that holds it, however that ends; the list of started
 * processes stays, so that after a kill -9 of the launcher the next start can end what it left behind.
 */
final class Leftovers implements AutoCloseable {

    private final Path processes;
    private final FileChannel channel;

    private Leftovers(Path processes, FileChannel channel) {
        this.processes = processes;
        this.channel = channel;
    }

    static Leftovers claim(Path dataDirectory, Console console) {
        try {
            Files.createDirectories(dataDirectory);
            FileChannel channel = FileChannel.open(
                    dataDirectory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                throw new StartRefused("Strook already runs with the data in " + dataDirectory
                        + "; stop that one, or set STROOK_DATA_DIR, STROOK_HTTP_PORT, STROOK_MANAGEMENT_PORT and"
                        + " STROOK_MAIL_PORT for a second one.");
            }
            Leftovers claimed = new Leftovers(dataDirectory.resolve("processes"), channel);
            claimed.endAll(console);
            return claimed;
        } catch (IOException e) {
            throw new StartRefused(
                    "The data directory " + dataDirectory + " cannot be used; make it writable or set STROOK_DATA_DIR: "
                            + StartRefused.reason(e),
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Remembers a process until this run has ended in order. */
    void remember(String what, ProcessHandle process) {
        String line = what + " " + process.pid() + " " + startOf(process) + System.lineSeparator();
        try {
            Files.writeString(processes, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StartRefused("Cannot write " + processes + ": " + StartRefused.reason(e), e);
        }
    }

    private void endAll(Console console) throws IOException {
        if (!Files.exists(processes)) {
            return;
        }
        List<String> lines = Files.readAllLines(processes);
        for (int i = lines.size() - 1; i >= 0; i--) {
            String[] fields = lines.get(i).split(" ");
            if (fields.length == 3) {
                end(fields[0], Long.parseLong(fields[1]), fields[2], console);
            }
        }
        Files.deleteIfExists(processes);
    }

    private static void end(String what, long pid, String start, Console console) {
        Optional<ProcessHandle> found =
                ProcessHandle.of(pid).filter(p -> startOf(p).equals(start));
        if (found.isEmpty()) {
            return;
        }
        console.say("An earlier run was killed and left its " + what + " behind (process " + pid + "); ending it.");
        endTree(found.get(), 20);
    }

    /** Asks the process and its children to end, and ends them by force after the given seconds. */
    static void endTree(ProcessHandle process, int seconds) {
        List<ProcessHandle> tree = process.descendants().toList();
        process.destroy();
        if (!ended(process, seconds)) {
            process.destroyForcibly();
        }
        for (ProcessHandle child : tree) {
            if (!ended(child, 2)) {
                child.destroyForcibly();
                ended(child, 5);
            }
        }
    }

    private static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return !process.isAlive();
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(processes);
            channel.close();
        } catch (IOException e) {
            throw new StartRefused("Cannot leave the data directory in order: " + StartRefused.reason(e), e);
        }
    }
}
