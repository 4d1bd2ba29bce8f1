package nl.strook.core.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;

/** How far one partition of a job is; a row each, so that partitions never wait for each other. */
@Entity
public class JobPart extends TenantEntity {

    @Column(name = "job_run_id", nullable = false, updatable = false)
    private UUID jobRunId;

    @Column(nullable = false, updatable = false)
    private int part;

    @Column(name = "done_items", nullable = false)
    private int doneItems;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected JobPart() {}

    JobPart(UUID jobRunId, int part, int doneItems, Instant updatedAt) {
        this.jobRunId = jobRunId;
        this.part = part;
        this.doneItems = doneItems;
        this.updatedAt = updatedAt;
    }
}
