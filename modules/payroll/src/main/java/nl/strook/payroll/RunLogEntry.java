package nl.strook.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A line in the log of a run: what happened, as a bundle key {@code log.…} with values, and by whom. */
@Entity
public class RunLogEntry extends TenantEntity {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 2000;

    @Column(nullable = false, updatable = false)
    private UUID runId;

    @Column(nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(updatable = false)
    private UUID actorId;

    @Column(nullable = false, updatable = false, length = 120)
    private String actorName;

    @Column(nullable = false, updatable = false, length = 60)
    private String messageKey;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private String messageValues;

    protected RunLogEntry() {}

    RunLogEntry(UUID runId, Instant at, RunActor actor, String messageKey, List<String> values) {
        this.runId = runId;
        this.happenedAt = at;
        this.actorId = actor.accountId();
        this.actorName = actor.name();
        this.messageKey = messageKey;
        String joined = String.join(SEPARATOR, values);
        this.messageValues = joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
    }

    public UUID getRunId() {
        return runId;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    @Nullable
    public UUID getActorId() {
        return actorId;
    }

    public String getActorName() {
        return actorName;
    }

    /** Whether the platform itself did it. */
    public boolean isByItself() {
        return actorId == null;
    }

    public String getMessageKey() {
        return messageKey;
    }

    public List<String> values() {
        return messageValues.isEmpty() ? List.of() : List.of(messageValues.split(SEPARATOR, -1));
    }
}
