package nl.strook.payroll.admin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.strook.payroll.input.StandingSheet;
import org.jspecify.annotations.Nullable;

/** An employment with its standing components as the page draws them. */
public record StandingJob(
        String employmentId,
        String title,
        LocalDate startOn,
        @Nullable LocalDate endOn,
        List<StandingLine> lines) implements Serializable {

    static StandingJob of(StandingSheet.Job job, LocalDate today, Locale locale) {
        return new StandingJob(
                job.employmentId().toString(),
                job.title(),
                job.startOn(),
                job.endOn(),
                job.lines().stream()
                        .map(line -> StandingLine.of(line, today, locale))
                        .toList());
    }
}
