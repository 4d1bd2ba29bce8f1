package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.seam.TaskSource;
import nl.strook.core.seam.WaitingTask;
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
        return runs.inState(mine, limit).stream().map(RunTasks::task).toList();
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
