package nl.strook.tenantadmin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.strook.core.job.JobLine;
import nl.strook.core.module.ModuleCatalog;
import nl.strook.core.time.StrookTime;
import nl.strook.websupport.menu.ModuleTexts;
import org.jspecify.annotations.Nullable;

/**
 * A job as the board draws it.
 *
 * @param employer empty for work of the platform itself
 * @param url of the run that it is about; null for other work
 * @param kind of the chip
 * @param time {@code 0:42}; empty before its start
 */
public record JobRow(
        String id,
        String what,
        String subject,
        @Nullable String url,
        String employer,
        String state,
        String kind,
        boolean underWay,
        boolean failed,
        boolean resumable,
        long done,
        int total,
        int percent,
        String by,
        String at,
        String time,
        @Nullable String message)
        implements Serializable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm", Locale.ROOT);

    static JobRow of(JobLine line, boolean mayResume, String application, Instant now, Locale locale) {
        String subject = line.subject();
        return new JobRow(
                line.id().toString(),
                name(line.jobName(), locale),
                subject == null ? "" : subject,
                subject == null ? null : application + "/" + line.tenantSlug() + "/payroll/run/" + line.runId(),
                line.tenantName() == null ? "" : line.tenantName(),
                line.state().name(),
                switch (line.state()) {
                    case REQUESTED -> "";
                    case RUNNING -> "wait";
                    case DONE -> "ok";
                    case FAILED -> "bad";
                },
                line.isUnderWay(),
                line.isFailed(),
                line.isFailed() && mayResume,
                line.done(),
                line.total(),
                line.percent(),
                line.requestedBy(),
                MOMENT.format(line.requestedAt().atZone(StrookTime.ZONE)),
                line.startedAt() == null ? "" : clock(line.lasted(now)),
                line.message());
    }

    /** The text {@code job.<name>} of the module that has it; the name itself when none has. */
    private static String name(String jobName, Locale locale) {
        return ModuleCatalog.installed().modules().stream()
                .map(module -> ModuleTexts.find(module.id(), "job." + jobName, locale))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(jobName);
    }

    /** {@code 0:42}, {@code 1:02:03}. */
    private static String clock(Duration time) {
        String rest = String.format(Locale.ROOT, "%d:%02d", time.toMinutesPart(), time.toSecondsPart());
        return time.toHours() == 0
                ? rest
                : String.format(
                        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
