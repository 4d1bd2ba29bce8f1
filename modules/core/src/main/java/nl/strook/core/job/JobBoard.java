package nl.strook.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.crosstenant.BoardRun;
import nl.strook.core.crosstenant.JobRun;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.Tenant;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/** The background work of all employers for the bureau: newest first, page by page, and on again when it failed. */
@ApplicationScoped
@Transactional
public class JobBoard {

    private static final String MATCHES = " from JobRun r left join Tenant t on t.id = r.tenantId"
            + " where r.jobName <> '' and (:anyState = true or r.state = :state)"
            + " and (:text = '%%' or lower(t.name) like :text or lower(r.requestedBy) like :text)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Tenants tenants;

    @Inject
    Jobs jobs;

    @Inject
    @Any
    Instance<JobOwner> owners;

    @Inject
    AuditTrail audit;

    @RequiresPermission("jobs.see")
    public List<JobLine> list(JobFilter filter, int first, int size) {
        List<Object[]> rows = bind(
                        entityManager.createQuery(
                                "select r, t" + MATCHES + " order by r.requestedAt desc, r.id", Object[].class),
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        List<JobRun> runs = rows.stream().map(row -> (JobRun) row[0]).toList();
        Map<UUID, String> subjects = subjects(runs);
        Map<UUID, Long> done = done(runs);
        return rows.stream()
                .map(row -> line((JobRun) row[0], (Tenant) row[1], subjects, done))
                .toList();
    }

    @RequiresPermission("jobs.see")
    public long count(JobFilter filter) {
        return bind(entityManager.createQuery("select count(r)" + MATCHES, Long.class), filter)
                .getSingleResult();
    }

    /**
     * Lets a job that failed go on where it stopped.
     *
     * @throws BusinessRuleViolation {@code core.job.unknown}, {@code core.job.notFailed}, or what its module says
     */
    @RequiresPermission("jobs.resume")
    @Audited("jobs.resume")
    public void resume(UUID id) {
        JobRun run = entityManager.find(JobRun.class, id);
        if (run == null) {
            throw BusinessRuleViolation.of("core.job.unknown");
        }
        if (run.getState() != JobRun.State.FAILED) {
            throw BusinessRuleViolation.of("core.job.notFailed");
        }
        tenants.runAs(run.getTenantId(), () -> {
            Optional<JobOwner> owner = owners.stream()
                    .filter(each -> each.jobName().equals(run.getJobName()))
                    .findFirst();
            owner.ifPresentOrElse(each -> each.resume(run.getParameters()), () -> jobs.resume(run.getJobKey()));
            audit.record(AuditEvent.of("jobs.resume").about("JobRun", id).after(Map.of("job", run.getJobName())));
        });
    }

    /** Names of the runs that these jobs are about, with one statement. */
    private Map<UUID, String> subjects(List<JobRun> jobs) {
        List<UUID> ids =
                jobs.stream().map(JobBoard::runId).filter(Objects::nonNull).toList();
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select b from BoardRun b where b.runId in :ids", BoardRun.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(BoardRun::getRunId, BoardRun::getLabel));
    }

    private static @Nullable UUID runId(JobRun job) {
        String run = job.getParameters().get("run");
        return run == null ? null : UUID.fromString(run);
    }

    /** Progress lies with the tenants: one statement for each that has work under way or failed on this page. */
    private Map<UUID, Long> done(List<JobRun> jobs) {
        Map<TenantId, List<UUID>> open = jobs.stream()
                .filter(job -> job.getState() != JobRun.State.DONE)
                .collect(Collectors.groupingBy(
                        JobRun::getTenantId, Collectors.mapping(JobRun::getId, Collectors.toList())));
        Map<UUID, Long> done = new HashMap<>();
        open.forEach((tenant, ids) -> tenants.runAs(
                tenant,
                () -> entityManager
                        .createQuery(
                                "select p.jobRunId, sum(p.doneItems) from JobPart p where p.jobRunId in :ids group by p.jobRunId",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .forEach(row -> done.put((UUID) row[0], (Long) row[1]))));
        return done;
    }

    private static JobLine line(JobRun run, @Nullable Tenant tenant, Map<UUID, String> subjects, Map<UUID, Long> done) {
        UUID about = runId(run);
        return new JobLine(
                run.getId(),
                run.getTenantId(),
                tenant == null ? null : tenant.getSlug(),
                tenant == null ? null : tenant.getName(),
                run.getJobName(),
                about,
                about == null ? null : subjects.get(about),
                run.getState(),
                run.getState() == JobRun.State.DONE ? run.getTotalItems() : done.getOrDefault(run.getId(), 0L),
                run.getTotalItems(),
                run.getRequestedBy(),
                run.getRequestedAt(),
                run.getStartedAt(),
                run.getEndedAt(),
                run.getMessage());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, JobFilter filter) {
        JobRun.State state = filter.state();
        return query.setParameter("anyState", state == null)
                .setParameter("state", state == null ? JobRun.State.DONE : state)
                .setParameter("text", filter.pattern());
    }
}
