package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.seam.TaskSource;
import nl.strook.core.seam.WaitingTask;
import nl.strook.core.time.StrookTime;
import nl.strook.moduleapi.Audience;

/** The runs that wait for this person: for the employer those to approve, for the bureau those to go on with. */
@ApplicationScoped
public class RunTasks implements TaskSource {

    @Inject
    PayrollRuns runs;

    @Inject
    PayCalendars calendars;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Override
    public String moduleId() {
        return "payroll";
    }

    @Override
    public Audience audience() {
        return Audience.ADMIN;
    }

    @Override
    public String permission() {
        return PayrollPermissions.SEE_ID;
    }

    @Override
    public List<WaitingTask> waiting(int limit) {
        List<PayrollRunStatus> mine = new ArrayList<>();
        if (user.can(PayrollPermissions.APPROVE_ID)) {
            mine.add(PayrollRunStatus.SUBMITTED);
        }
        if (user.can(PayrollPermissions.RUN_ID)) {
            mine.addAll(List.of(
                    PayrollRunStatus.OPEN,
                    PayrollRunStatus.RETURNED,
                    PayrollRunStatus.FAILED,
                    PayrollRunStatus.CALCULATED,
                    PayrollRunStatus.CHECKED));
        }
        if (user.can(PayrollPermissions.PUBLISH_ID)) {
            mine.add(PayrollRunStatus.APPROVED);
        }
        List<WaitingTask> tasks = new ArrayList<>();
        if (!mine.isEmpty()) {
            runs.inState(mine, limit).stream().map(RunTasks::task).forEach(tasks::add);
        }
        if (user.can(PayrollPermissions.RUN_ID) && tasks.size() < limit) {
            toOpen().ifPresent(tasks::add);
        }
        return tasks;
    }

    /** The next period, from a week before its input closes. */
    private Optional<WaitingTask> toOpen() {
        LocalDate soon = LocalDate.now(clock.withZone(StrookTime.ZONE)).plusWeeks(1);
        return calendars
                .nextWithoutRun()
                .filter(period -> !period.getCutOffOn().isAfter(soon))
                .map(period -> new WaitingTask(
                        "run.NEXT", List.of(period.getLabel()), "plus-circle", period.getCutOffOn(), "payroll/runs"));
    }

    private static WaitingTask task(PayrollRun run) {
        PayCalendarPeriod period = run.getPeriod();
        LocalDate by = switch (run.getStatus()) {
            case OPEN -> period.getCutOffOn();
            case APPROVED -> period.getPublicationOn();
            default -> period.getApprovalOn();
        };
        String icon = switch (run.getStatus()) {
            case RETURNED -> "replay";
            case FAILED -> "exclamation-triangle";
            case SUBMITTED -> "check-circle";
            case APPROVED -> "send";
            default -> "calculator";
        };
        return new WaitingTask(
                "run." + run.getStatus().name(), List.of(run.getLabel()), icon, by, "payroll/run/" + run.getId());
    }
}
