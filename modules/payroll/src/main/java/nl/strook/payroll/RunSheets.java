package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.job.JobProgress;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of a run shows. */
@ApplicationScoped
@Transactional
public class RunSheets {

    private static final int LOG_LINES = 12;

    @Inject
    PayrollRuns runs;

    @Inject
    RunFindings findings;

    @Inject
    RunCalculation calculation;

    @Inject
    RunRendering rendering;

    @Inject
    RunDocuments documents;

    @Inject
    RunLog log;

    @Inject
    Instance<RunInputs> inputs;

    @Inject
    Clock clock;

    /** Empty when the tenant has no such run. */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public Optional<RunSheet> find(UUID runId) {
        return runs.find(runId).map(this::sheet);
    }

    private RunSheet sheet(PayrollRun run) {
        UUID id = run.getId();
        return new RunSheet(
                RunSheet.Standing.of(run),
                previous(run),
                inputs.get().rowCount(id),
                inputs.get().lastDeliveredByName(id).orElse(null),
                run.getStatus() == PayrollRunStatus.APPROVED || run.getStatus() == PayrollRunStatus.PLANNED
                        ? documents.archived(id, run.getEmployments())
                        : 0,
                progress(run),
                run.getResultHash() == null
                        ? java.util.List.of()
                        : findings.of(id).stream().map(RunSheet.FindingLine::of).toList(),
                log.of(id, LOG_LINES).stream().map(RunSheet.LogLine::of).toList());
    }

    private RunSheet.@Nullable Previous previous(PayrollRun run) {
        return runs.previous(run)
                .filter(earlier -> earlier.getTotals() != null && earlier.getResultHash() != null)
                .map(earlier -> {
                    RunTotals totals = earlier.getTotals();
                    return totals == null ? null : new RunSheet.Previous(earlier.getLabel(), totals);
                })
                .orElse(null);
    }

    private RunSheet.@Nullable Progress progress(PayrollRun run) {
        Optional<JobProgress> work = switch (run.getWork()) {
            case NONE -> Optional.empty();
            case CALCULATING -> calculation.progress(run.getId());
            case RENDERING -> rendering.progress(run.getId());
        };
        return work.map(job -> new RunSheet.Progress(
                        job.done(),
                        job.total(),
                        job.percent(),
                        job.timeLeft(clock.instant()).map(Duration::toSeconds).orElse(null)))
                .orElse(null);
    }
}
