package nl.strook.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.strook.core.identity.OpenToAnonymous;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;

/** Adds lines to a chain of a tenant, in its running transaction, under the lock of the chain's head. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@OpenToAnonymous("Runs at the end of transactions that services have opened after their own checks")
public class AuditWriter {

    private final Set<Key> begun = ConcurrentHashMap.newKeySet();

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Tenants tenants;

    /** A chain of a tenant. */
    private record Key(TenantId tenant, AuditChain chain) {}

    /** Before a tenant's first line: lays down the row that everyone locks. Two at once: the table lets one through. */
    void ensureHead(TenantId tenant, AuditChain chain) {
        Key key = new Key(tenant, chain);
        if (begun.contains(key)) {
            return;
        }
        try {
            tenants.runAs(tenant, () -> begin(chain));
        } catch (PersistenceException | jakarta.transaction.TransactionalException e) {
            if (tenants.runAs(tenant, () -> head(chain, LockModeType.NONE).isEmpty())) {
                throw e;
            }
        }
        begun.add(key);
    }

    void append(TenantId tenant, AuditChain chain, List<AuditLine> lines) {
        AuditHead head = head(chain, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalStateException("The audit chain of tenant " + tenant + " has no head"));
        for (AuditLine line : lines) {
            entityManager.persist(head.append(tenant, line));
        }
        entityManager.flush();
    }

    private void begin(AuditChain chain) {
        if (head(chain, LockModeType.NONE).isEmpty()) {
            entityManager.persist(new AuditHead(chain));
            entityManager.flush();
        }
    }

    private Optional<AuditHead> head(AuditChain chain, LockModeType lock) {
        return entityManager
                .createQuery("select h from AuditHead h where h.chain = :chain", AuditHead.class)
                .setParameter("chain", chain)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
