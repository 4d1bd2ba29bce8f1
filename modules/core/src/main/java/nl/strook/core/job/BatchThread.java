package nl.strook.core.job;

import jakarta.batch.runtime.context.JobContext;
import java.util.Properties;
import java.util.UUID;
import nl.strook.core.identity.Actor;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Binds the tenant and the acting job to a batch thread. No {@code runAs} here: its own transaction would make data and
 * checkpoint commit apart. The job's XML names the tenant once, among the properties of the job: {@code <property
 * name="tenant" value="#{jobParameters['tenant']}"/>}, and in the same way {@code jobRun} and {@code fence}.
 */
final class BatchThread {

    private static final ThreadLocal<@Nullable Bound> BOUND = new ThreadLocal<>();

    private BatchThread() {}

    /** What is given back at the end. */
    private record Bound(UUID jobRun, TenantContext.Binding tenant, Actor.Binding actor) {}

    /** Does nothing when this thread works for this job already. */
    static void enter(JobContext job) {
        UUID jobRun = jobRun(job);
        Bound bound = BOUND.get();
        if (bound != null && bound.jobRun().equals(jobRun)) {
            return;
        }
        leave();
        TenantId tenant = new TenantId(UUID.fromString(property(job, "tenant")));
        BOUND.set(new Bound(jobRun, TenantContext.bind(tenant), Actor.bindSystem(job.getJobName())));
    }

    static void leave() {
        Bound bound = BOUND.get();
        if (bound != null) {
            BOUND.remove();
            bound.actor().close();
            bound.tenant().close();
        }
    }

    static UUID jobRun(JobContext job) {
        return UUID.fromString(property(job, "jobRun"));
    }

    static long fence(JobContext job) {
        return Long.parseLong(property(job, "fence"));
    }

    private static String property(JobContext job, String name) {
        Properties properties = job.getProperties();
        String value = properties == null ? null : properties.getProperty(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("The job " + job.getJobName() + " has no property " + name
                    + ": its XML should copy it from the job's parameters");
        }
        return value;
    }
}
