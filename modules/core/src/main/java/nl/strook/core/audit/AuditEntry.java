package nl.strook.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.core.tenant.TenantId;
import org.hibernate.annotations.Immutable;

/** One line of the audit trail, chained to the one before by its hash. */
@Entity
@Immutable
public class AuditEntry extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AuditChain chain;

    @Column(nullable = false)
    private long seq;

    @Column(nullable = false)
    private Instant at;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(nullable = false, length = 160)
    private String actor;

    @Column(length = 40)
    private String role;

    @Column(name = "on_behalf_of", length = 160)
    private String onBehalfOf;

    @Column(length = 20)
    private String factor;

    @Column(name = "session_hash", length = 64)
    private String sessionHash;

    @Column(length = 45)
    private String ip;

    @Column(nullable = false, length = 80)
    private String action;

    @Column(name = "object_type", length = 60)
    private String objectType;

    @Column(name = "object_id")
    private UUID objectId;

    @Column(length = 500)
    private String reason;

    @Column(name = "before_json", length = 16_777_216)
    private String beforeSealed;

    @Column(name = "after_json", length = 16_777_216)
    private String afterSealed;

    @Column(name = "prev_hash", nullable = false, length = 64)
    private String prevHash;

    @Column(nullable = false, length = 64)
    private String hash;

    protected AuditEntry() {}

    /** The next line of the chain. */
    AuditEntry(TenantId tenant, AuditChain chain, long seq, String prevHash, AuditLine line) {
        this.chain = chain;
        this.seq = seq;
        this.at = line.at().truncatedTo(ChronoUnit.MICROS);
        this.actorId = line.actorId();
        this.actor = cut(line.actor(), 160);
        this.role = cut(line.role(), 40);
        this.factor = line.origin() == null ? null : cut(line.origin().factor(), 20);
        this.sessionHash = line.origin() == null ? null : cut(line.origin().sessionHash(), 64);
        this.ip = line.origin() == null ? null : cut(line.origin().ip(), 45);
        this.action = cut(line.event().action(), 80);
        this.objectType = cut(line.event().objectType(), 60);
        this.objectId = line.event().objectId();
        this.reason = cut(line.event().reason(), 500);
        this.beforeSealed = line.beforeSealed();
        this.afterSealed = line.afterSealed();
        this.prevHash = prevHash;
        this.hash = facts(tenant).hashAfter(prevHash);
    }

    private static String cut(String value, int length) {
        return value != null && value.length() > length ? value.substring(0, length) : value;
    }

    /** Whether the line is what was written, and follows this hash. */
    boolean follows(String previous) {
        return prevHash.equals(previous) && hash.equals(facts(getTenantId()).hashAfter(previous));
    }

    private AuditFacts facts(TenantId tenant) {
        return new AuditFacts(
                tenant.toString(),
                chain.name(),
                seq,
                at.truncatedTo(ChronoUnit.MICROS).toString(),
                text(actorId),
                actor,
                role,
                onBehalfOf,
                factor,
                sessionHash,
                ip,
                action,
                objectType,
                text(objectId),
                reason,
                beforeSealed,
                afterSealed);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    public AuditChain getChain() {
        return chain;
    }

    public long getSeq() {
        return seq;
    }

    public Instant getAt() {
        return at;
    }

    public UUID getActorId() {
        return actorId;
    }

    public String getActor() {
        return actor;
    }

    public String getRole() {
        return role;
    }

    public String getIp() {
        return ip;
    }

    public String getAction() {
        return action;
    }

    public String getObjectType() {
        return objectType;
    }

    public UUID getObjectId() {
        return objectId;
    }

    public String getReason() {
        return reason;
    }

    /** Opened by AuditLog. */
    String getBeforeSealed() {
        return beforeSealed;
    }

    /** Opened by AuditLog. */
    String getAfterSealed() {
        return afterSealed;
    }

    public String getHash() {
        return hash;
    }
}
