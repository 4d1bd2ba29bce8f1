package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.job.JobOrder;
import nl.strook.core.job.JobProgress;
import nl.strook.core.job.Jobs;
import nl.strook.core.json.Json;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.store.ResultStore;
import nl.strook.payroll.store.StoredDocument;

/** Has the payslips of an approved run made and archived, by the job {@code payroll-render}. */
@ApplicationScoped
@Transactional
public class RunRendering {

    static final String JOB = "payroll-render";

    @Inject
    PayrollRuns runs;

    @Inject
    PayCalendars calendars;

    @Inject
    RunDocuments documents;

    @Inject
    ResultStore store;

    @Inject
    Jobs jobs;

    @Inject
    RunLog log;

    @Inject
    RunBoardEntry board;

    /** Orders the job in the transaction of the approval. */
    @SystemWork("Part of the approval")
    public void order(PayrollRun run) {
        jobs.order(JobOrder.of(JOB, key(run.getId()))
                .with("run", run.getId().toString())
                .total(run.getEmployments()));
    }

    /** Rendering that failed goes on where it stopped. */
    @RequiresPermission(PayrollPermissions.PUBLISH_ID)
    @Audited("payroll.run.renderAgain")
    public void resume(UUID runId) {
        PayrollRun run = runs.lock(runId);
        run.rendering();
        jobs.resume(key(runId));
    }

    @RequiresPermission(PayrollPermissions.SEE_ID)
    public Optional<JobProgress> progress(UUID runId) {
        return jobs.progress(key(runId));
    }

    /** Hands over the contents of a chunk; nothing when the run went back in the meantime. */
    @SystemWork("A chunk of the job")
    @Audited("payroll.run.renderChunk")
    public void render(UUID runId, List<UUID> employmentIds) {
        PayrollRun run = runs.find(runId).orElseThrow(() -> BusinessRuleViolation.of("payroll.run.unknown"));
        if (run.getWork() != RunWork.RENDERING) {
            return;
        }
        documents.archive(
                periodOf(run),
                store.documents(runId, employmentIds).stream()
                        .map(RunRendering::content)
                        .toList());
    }

    /** Marks the documents as ready when every one is there. */
    @SystemWork("The last step of the job")
    @Audited("payroll.run.rendered")
    public void conclude(UUID runId) {
        PayrollRun run = runs.lock(runId);
        if (run.getWork() != RunWork.RENDERING) {
            return;
        }
        if (!documents.complete(runId, run.getEmployments())) {
            throw new IllegalStateException("Payslips are missing: " + documents.archived(runId, run.getEmployments())
                    + " of " + run.getEmployments());
        }
        run.documentsReady();
        log.add(runId, "rendered", List.of(String.valueOf(run.getEmployments())));
        board.show(run);
    }

    @SystemWork("The end of the job")
    public void fail(UUID runId, String reason) {
        runs.lock(runId).failed(reason);
        log.add(runId, "renderFailed", List.of());
    }

    @SystemWork("Used by the publication too")
    public PaidPeriod periodOf(PayrollRun run) {
        PayCalendarPeriod period = run.getPeriod();
        return new PaidPeriod(
                run.getId(),
                period.getLabel(),
                period.getPeriodYear(),
                period.getPeriodNumber(),
                period.period().kind(),
                period.getFirstOn(),
                period.getLastOn(),
                run.getPaymentOn(),
                run.getExtraNumber() + 1,
                calendars.isLastPaymentOfYear(period));
    }

    static PayslipContent content(StoredDocument stored) {
        PayslipContent content = Json.read(stored.json(), PayslipContent.class);
        return new PayslipContent(
                stored.resultId(),
                content.employmentId(),
                content.employeeId(),
                content.person(),
                content.job(),
                content.payer(),
                content.calculation());
    }

    private static String key(UUID runId) {
        return JOB + ":" + runId;
    }
}
