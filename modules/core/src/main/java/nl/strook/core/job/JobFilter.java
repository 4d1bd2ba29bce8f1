package nl.strook.core.job;

import java.util.Locale;
import nl.strook.core.crosstenant.JobRun;
import org.jspecify.annotations.Nullable;

/**
 * Which jobs the board shows.
 *
 * @param state null for all
 * @param text in the employer's name or in the name of who asked for it; empty for all
 */
public record JobFilter(JobRun.@Nullable State state, String text) {

    String pattern() {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_]", "") + "%";
    }
}
