package nl.strook.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands out in a result of a run. Accepted, it stays so only while its amounts are the same; otherwise it
 * falls open again and says what net was then.
 */
@Entity
public class RunFinding extends TenantEntity {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST_REASON = 500;

    @Column(nullable = false, updatable = false)
    private UUID runId;

    @Column(nullable = false, updatable = false)
    private UUID employmentId;

    @Column(nullable = false, length = 20)
    private String employeeNumber;

    @Column(nullable = false, length = 180)
    private String employeeName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private FindingKind kind;

    @Column(nullable = false, length = 1000)
    private String messageValues;

    @Column
    private Long previousNetCents;

    @Column(nullable = false)
    private long netCents;

    @Column(nullable = false, length = 200)
    private String amounts;

    @Column(nullable = false)
    private boolean accepted;

    @Column(length = LONGEST_REASON)
    private String acceptedReason;

    @Column(length = 120)
    private String acceptedByName;

    @Column
    private Instant acceptedAt;

    @Column
    private Long acceptedNetCents;

    @Column(nullable = false)
    private boolean openAgain;

    protected RunFinding() {}

    RunFinding(UUID runId, UUID employmentId, FindingKind kind) {
        this.runId = runId;
        this.employmentId = employmentId;
        this.kind = kind;
        this.amounts = "";
    }

    /** Takes what the latest calculation saw; an acceptance falls when the amounts differ from those accepted. */
    void seen(Finding found, String number, String name) {
        this.employeeNumber = number;
        this.employeeName = name;
        this.messageValues = String.join(SEPARATOR, found.values());
        this.previousNetCents = found.previousNetCents();
        this.netCents = found.netCents();
        String now = found.amounts();
        if (accepted && !Objects.equals(amounts, now)) {
            this.accepted = false;
            this.openAgain = true;
        }
        this.amounts = now;
    }

    /** @throws BusinessRuleViolation {@code payroll.finding.mustBeMended} or {@code payroll.finding.reasonMissing} */
    void accept(RunActor actor, Instant at, @Nullable String reason) {
        if (!kind.isAcceptable()) {
            throw BusinessRuleViolation.of("payroll.finding.mustBeMended");
        }
        String words = reason == null ? "" : reason.strip();
        if (kind.needsReason() && words.isEmpty()) {
            throw BusinessRuleViolation.of("payroll.finding.reasonMissing");
        }
        if (words.length() > LONGEST_REASON) {
            throw BusinessRuleViolation.of("payroll.finding.reasonTooLong", LONGEST_REASON);
        }
        this.accepted = true;
        this.openAgain = false;
        this.acceptedReason = words.isEmpty() ? null : words;
        this.acceptedByName = actor.name();
        this.acceptedAt = at;
        this.acceptedNetCents = netCents;
    }

    void withdrawAcceptance() {
        this.accepted = false;
        this.openAgain = false;
        this.acceptedReason = null;
        this.acceptedByName = null;
        this.acceptedAt = null;
        this.acceptedNetCents = null;
    }

    public UUID getRunId() {
        return runId;
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    public String getEmployeeNumber() {
        return employeeNumber;
    }

    public String getEmployeeName() {
        return employeeName;
    }

    public FindingKind getKind() {
        return kind;
    }

    public boolean isBlock() {
        return kind.severity() == FindingSeverity.BLOCK;
    }

    /** Values for the bundle text {@code finding.<kind>}. */
    public List<String> values() {
        return messageValues.isEmpty() ? List.of() : List.of(messageValues.split(SEPARATOR, -1));
    }

    /** Null when there was no earlier payslip. */
    @Nullable
    public Long getPreviousNetCents() {
        return previousNetCents;
    }

    public long getNetCents() {
        return netCents;
    }

    public boolean isAccepted() {
        return accepted;
    }

    /** Accepted before, but the amounts changed since. */
    public boolean isOpenAgain() {
        return openAgain;
    }

    @Nullable
    public String getAcceptedReason() {
        return acceptedReason;
    }

    @Nullable
    public String getAcceptedByName() {
        return acceptedByName;
    }

    @Nullable
    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    /** Net when it was accepted. */
    @Nullable
    public Long getAcceptedNetCents() {
        return acceptedNetCents;
    }
}
