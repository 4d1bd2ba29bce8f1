package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.payroll.store.FoundRow;
import nl.strook.payroll.store.ResultStore;
import org.jspecify.annotations.Nullable;

/** What stands out in a run, and what the bureau has accepted of it. */
@ApplicationScoped
@Transactional
public class RunFindings {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ResultStore store;

    @Inject
    RunLog log;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Open blocks first, then open notices, then what was accepted. */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public List<RunFinding> of(UUID runId) {
        return entityManager
                .createQuery(
                        "select f from RunFinding f where f.runId = :run order by f.employeeName, f.kind",
                        RunFinding.class)
                .setParameter("run", runId)
                .getResultStream()
                .sorted(java.util.Comparator.comparing(RunFinding::isAccepted).thenComparing(f -> !f.isBlock()))
                .toList();
    }

    @SystemWork("Asked before a run may be checked")
    public long openCount(UUID runId) {
        return entityManager
                .createQuery(
                        "select count(f) from RunFinding f where f.runId = :run and f.accepted = false", Long.class)
                .setParameter("run", runId)
                .getSingleResult();
    }

    /**
     * Lets a finding stand.
     *
     * @throws BusinessRuleViolation {@code payroll.finding.mustBeMended}, {@code .reasonMissing}, {@code .unknown},
     *     {@code payroll.run.notCalculated} once the run has gone on
     */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.finding.accept")
    public void accept(UUID findingId, @Nullable String reason) {
        RunFinding finding = row(findingId);
        requireCalculated(finding.getRunId());
        finding.accept(RunActor.of(currentUser), clock.instant(), reason);
        log.add(
                finding.getRunId(),
                "accepted",
                List.of(finding.getEmployeeName(), finding.getKind().name()));
    }

    /** Accepts every notice of a run that is open; blocks stay. */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.finding.acceptNotices")
    public int acceptNotices(UUID runId) {
        requireCalculated(runId);
        int accepted = entityManager
                .createQuery("update RunFinding f set f.accepted = true, f.openAgain = false, f.acceptedReason = null,"
                        + " f.acceptedByName = :name, f.acceptedAt = :now, f.acceptedNetCents = f.netCents,"
                        + " f.version = f.version + 1"
                        + " where f.runId = :run and f.accepted = false and f.kind in :notices")
                .setParameter("name", RunActor.of(currentUser).name())
                .setParameter("now", clock.instant())
                .setParameter("run", runId)
                .setParameter("notices", FindingKind.notices())
                .executeUpdate();
        if (accepted > 0) {
            log.add(runId, "acceptedNotices", List.of(String.valueOf(accepted)));
        }
        return accepted;
    }

    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.finding.withdraw")
    public void withdrawAcceptance(UUID findingId) {
        RunFinding finding = row(findingId);
        requireCalculated(finding.getRunId());
        finding.withdrawAcceptance();
    }

    /** Replaces what an earlier calculation saw by what this one saw; acceptances hold while amounts are the same. */
    @SystemWork("The last step of the calculation")
    public void take(UUID runId) {
        entityManager
                .createQuery(
                        "delete from RunFinding f where f.runId = :run and not exists (select r.id from RunResult r"
                                + " where r.runId = :run and r.employmentId = f.employmentId and r.findings is not null)")
                .setParameter("run", runId)
                .executeUpdate();
        List<FoundRow> rows = store.found(runId, null);
        while (!rows.isEmpty()) {
            take(runId, rows);
            rows = store.found(runId, rows.get(rows.size() - 1));
        }
    }

    private void take(UUID runId, List<FoundRow> rows) {
        Map<String, RunFinding> known = new HashMap<>();
        for (RunFinding finding : of(runId, rows)) {
            known.put(finding.getEmploymentId() + "|" + finding.getKind(), finding);
        }
        List<RunFinding> done = new ArrayList<>();
        for (FoundRow row : rows) {
            for (Finding found : Finding.read(row.findings())) {
                RunFinding finding = known.remove(row.employmentId() + "|" + found.kind());
                boolean isNew = finding == null;
                if (finding == null) {
                    finding = new RunFinding(runId, row.employmentId(), found.kind());
                }
                boolean wasOpenAgain = finding.isOpenAgain();
                finding.seen(found, row.employeeNumber(), row.employeeName());
                done.add(finding);
                if (isNew) {
                    entityManager.persist(finding);
                } else if (finding.isOpenAgain() && !wasOpenAgain) {
                    log.add(runId, "openAgain", List.of(row.employeeName()));
                }
            }
        }
        known.values().forEach(entityManager::remove);
        entityManager.flush();
        done.forEach(entityManager::detach);
    }

    private List<RunFinding> of(UUID runId, List<FoundRow> rows) {
        return entityManager
                .createQuery(
                        "select f from RunFinding f where f.runId = :run and f.employmentId in :employments",
                        RunFinding.class)
                .setParameter("run", runId)
                .setParameter(
                        "employments", rows.stream().map(FoundRow::employmentId).toList())
                .getResultList();
    }

    private void requireCalculated(UUID runId) {
        PayrollRun run = entityManager.find(PayrollRun.class, runId);
        if (run.getStatus() != PayrollRunStatus.CALCULATED || run.getWork() != RunWork.NONE) {
            throw BusinessRuleViolation.of("payroll.run.notCalculated");
        }
    }

    private RunFinding row(UUID findingId) {
        RunFinding finding = entityManager.find(RunFinding.class, findingId);
        if (finding == null) {
            throw BusinessRuleViolation.of("payroll.finding.unknown");
        }
        return finding;
    }
}
