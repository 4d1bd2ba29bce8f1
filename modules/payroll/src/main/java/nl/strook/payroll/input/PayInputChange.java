package nl.strook.payroll.input;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A line in the log of a run's input: what a row said, what it says now, who changed it and why. Never altered. */
@Entity
public class PayInputChange extends TenantEntity {

    @Column(nullable = false, updatable = false)
    private UUID runId;

    @Column(nullable = false, updatable = false)
    private UUID employmentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private ChangeKind kind;

    @Embedded
    @AttributeOverride(name = "componentCode", column = @Column(name = "before_code", length = 10))
    @AttributeOverride(name = "quantity", column = @Column(name = "before_quantity"))
    @AttributeOverride(name = "amountCents", column = @Column(name = "before_amount_cents"))
    @AttributeOverride(name = "belongsOn", column = @Column(name = "before_on"))
    private RowFigures before;

    @Embedded
    @AttributeOverride(name = "componentCode", column = @Column(name = "after_code", length = 10))
    @AttributeOverride(name = "quantity", column = @Column(name = "after_quantity"))
    @AttributeOverride(name = "amountCents", column = @Column(name = "after_amount_cents"))
    @AttributeOverride(name = "belongsOn", column = @Column(name = "after_on"))
    private RowFigures after;

    @Column(nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(nullable = false, updatable = false)
    private Instant changedAt;

    @Column(updatable = false)
    private UUID changedBy;

    @Column(nullable = false, updatable = false, length = 120)
    private String changedByName;

    protected PayInputChange() {}

    /** At least one of before and after is there; which of them says what kind of change it is. */
    PayInputChange(
            UUID runId,
            UUID employmentId,
            @Nullable RowFigures before,
            @Nullable RowFigures after,
            String reason,
            Deliverer deliverer) {
        this.runId = runId;
        this.employmentId = employmentId;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.changedAt = deliverer.at();
        this.changedBy = deliverer.accountId();
        this.changedByName = deliverer.name();
        if (before == null) {
            this.kind = ChangeKind.ADDED;
        } else {
            this.kind = after == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        }
    }

    public UUID getRunId() {
        return runId;
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    public ChangeKind getKind() {
        return kind;
    }

    @Nullable
    public RowFigures getBefore() {
        return before;
    }

    @Nullable
    public RowFigures getAfter() {
        return after;
    }

    public String getReason() {
        return reason;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    @Nullable
    public UUID getChangedBy() {
        return changedBy;
    }

    public String getChangedByName() {
        return changedByName;
    }
}
