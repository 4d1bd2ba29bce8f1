package nl.strook.payroll.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.PayCalendarPeriod;
import nl.strook.payroll.PayCalendars;
import nl.strook.payroll.PayrollRuns;
import nl.strook.payroll.PayrollSettings;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** What the page of one employer shows of its payroll: the newest runs, how it pays, and the days of the next period. */
@Named
@RequestScoped
public class EmployerRuns {

    private static final int SHOWN = 4;

    @Inject
    PayrollRuns runs;

    @Inject
    PayCalendars calendars;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private @Nullable List<RunListLine> lines;
    private @Nullable Calendar calendar;

    /**
     * How an employer pays.
     *
     * @param next the first period without a run, as a line of the calendar; null when the calendar has none
     */
    public record Calendar(String frequency, @Nullable Next next) {}

    /** Days of a period. */
    public record Next(String label, String cutOff, String approval, String publication, String payment) {}

    /** The newest runs; asked once. */
    public List<RunListLine> getLines() {
        List<RunListLine> known = lines;
        if (known == null) {
            known = runs.list(0, SHOWN).stream()
                    .map(run -> RunListLine.of(run, shell.getBase(), words()))
                    .toList();
            lines = known;
        }
        return known;
    }

    /** Null as long as nothing is chosen; asked once. */
    public @Nullable Calendar getCalendar() {
        Calendar known = calendar;
        if (known == null) {
            PayrollSettings settings = calendars.findSettings().orElse(null);
            if (settings == null) {
                return null;
            }
            known = new Calendar(
                    words().text("calendar.frequency." + settings.getFrequency()),
                    calendars.nextWithoutRun().map(this::next).orElse(null));
            calendar = known;
        }
        return known;
    }

    private Next next(PayCalendarPeriod period) {
        RunWords words = words();
        return new Next(
                period.getLabel(),
                words.day(period.getCutOffOn()),
                words.day(period.getApprovalOn()),
                words.day(period.getPublicationOn()),
                words.day(period.getPaymentOn()));
    }

    private RunWords words() {
        return new RunWords(shell.getLocale(), LocalDate.now(clock.withZone(StrookTime.ZONE)));
    }
}
