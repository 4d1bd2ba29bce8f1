package nl.strook.core.crosstenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.UuidV7;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A piece of background work: one row per tenant and key, which is also its lock. Whoever carries it out holds the lease;
 * the fence goes up with each holder, so that one who was thought dead can write nothing more.
 */
@Entity
@SharedAcrossTenants(
        "What was cut off by a crash is found with one question, not one per tenant; the bureau sees it all")
public class JobRun {

    /** How far it is. */
    public enum State {
        REQUESTED,
        RUNNING,
        DONE,
        FAILED
    }

    @Id
    private UUID id;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(name = "job_name", nullable = false, length = 60)
    private String jobName;

    @Column(name = "job_key", nullable = false, length = 120, updatable = false)
    private String jobKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "longtext")
    private Map<String, String> parameters;

    @Column(name = "execution_id")
    private Long executionId;

    @Column(length = 60)
    private String owner;

    @Column(name = "lease_until_at")
    private Instant leaseUntilAt;

    @Column(nullable = false)
    private long fence;

    @Column(name = "total_items", nullable = false)
    private int totalItems;

    @Column(name = "requested_by", nullable = false, length = 160)
    private String requestedBy;

    @Column(name = "requested_at", nullable = false)
    private Instant requestedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(length = 500)
    private String message;

    protected JobRun() {}

    /** The lock of this key, free. */
    public JobRun(TenantId tenant, String jobKey, Instant now) {
        this.id = UuidV7.next();
        this.tenantId = tenant.value();
        this.jobKey = jobKey;
        this.jobName = "";
        this.parameters = Map.of();
        this.requestedBy = "";
        this.requestedAt = now;
        this.state = State.DONE;
    }

    public boolean isUnderWay() {
        return state == State.REQUESTED || state == State.RUNNING;
    }

    /** Asks for it anew; the last time is over. */
    public void request(String name, Map<String, String> with, int total, String by, Instant now) {
        jobName = name;
        parameters = with;
        totalItems = total;
        requestedBy = by.length() > 160 ? by.substring(0, 160) : by;
        requestedAt = now;
        state = State.REQUESTED;
        executionId = null;
        owner = null;
        leaseUntilAt = null;
        startedAt = null;
        endedAt = null;
        message = null;
    }

    /** A failed one goes on where it stopped. */
    public void resume() {
        if (state == State.FAILED) {
            state = executionId == null ? State.REQUESTED : State.RUNNING;
            owner = null;
            leaseUntilAt = null;
            endedAt = null;
            message = null;
        }
    }

    public void takeOver(String newOwner, Instant until) {
        owner = newOwner;
        leaseUntilAt = until;
        fence++;
    }

    public void renew(Instant until) {
        leaseUntilAt = until;
    }

    public void started(long execution, Instant now) {
        executionId = execution;
        state = State.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
    }

    /** @param words what went wrong; empty when nothing did */
    public void ended(boolean well, String words, Instant now) {
        state = well ? State.DONE : State.FAILED;
        message = words.isEmpty() ? null : words.substring(0, Math.min(500, words.length()));
        endedAt = now;
        owner = null;
        leaseUntilAt = null;
    }

    public UUID getId() {
        return id;
    }

    public TenantId getTenantId() {
        return new TenantId(tenantId);
    }

    public String getJobName() {
        return jobName;
    }

    public String getJobKey() {
        return jobKey;
    }

    public State getState() {
        return state;
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    /** Null until the server has started it. */
    public Long getExecutionId() {
        return executionId;
    }

    public long getFence() {
        return fence;
    }

    public int getTotalItems() {
        return totalItems;
    }

    public String getRequestedBy() {
        return requestedBy;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getMessage() {
        return message;
    }
}
