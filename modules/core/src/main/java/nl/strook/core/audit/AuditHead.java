package nl.strook.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.core.tenant.TenantId;

/** The end of a tenant's chain; locked by whoever adds to it. */
@Entity
public class AuditHead extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private AuditChain chain;

    @Column(nullable = false)
    private long seq;

    @Column(nullable = false, length = 64)
    private String hash;

    protected AuditHead() {}

    AuditHead(AuditChain chain) {
        this.chain = chain;
        this.hash = AuditFacts.START;
    }

    /** Adds a line to the chain. */
    AuditEntry append(TenantId tenant, AuditLine line) {
        AuditEntry entry = new AuditEntry(tenant, chain, seq + 1, hash, line);
        seq = entry.getSeq();
        hash = entry.getHash();
        return entry;
    }

    public AuditChain getChain() {
        return chain;
    }

    public long getSeq() {
        return seq;
    }

    public String getHash() {
        return hash;
    }
}
