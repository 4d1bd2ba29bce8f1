package nl.strook.core.job;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The last error of each running job, from its chunk to its end. */
final class JobErrors {

    private static final Map<UUID, String> LAST = new ConcurrentHashMap<>();

    private JobErrors() {}

    static void remember(UUID jobRun, Throwable error) {
        LAST.put(jobRun, error.getClass().getSimpleName() + ": " + error.getMessage());
    }

    static String forget(UUID jobRun) {
        return Objects.requireNonNullElse(LAST.remove(jobRun), "");
    }
}
