package nl.strook.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.strook.core.identity.OpenToAnonymous;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;

/** Adds lines to a chain of a tenant, in its running transaction, under the lock of the chain's head. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@OpenToAnonymous("Runs at the end of transactions that services have opened after their own checks")
public class AuditWriter {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Tenants tenants;

    void append(TenantId tenant, AuditChain chain, List<AuditLine> lines) {
        AuditHead head = lockedHead(chain).orElseGet(() -> {
            tenants.runAs(tenant, () -> begin(chain));
            return lockedHead(chain).orElseThrow();
        });
        for (AuditLine line : lines) {
            entityManager.persist(head.append(tenant, line));
        }
        entityManager.flush();
    }

    private Optional<AuditHead> lockedHead(AuditChain chain) {
        return entityManager
                .createQuery("select h from AuditHead h where h.chain = :chain", AuditHead.class)
                .setParameter("chain", chain)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The first line of a tenant; in a transaction of its own, so that the next one finds a row to lock. */
    private void begin(AuditChain chain) {
        boolean isNew = entityManager
                .createQuery("select h from AuditHead h where h.chain = :chain", AuditHead.class)
                .setParameter("chain", chain)
                .getResultList()
                .isEmpty();
        if (isNew) {
            entityManager.persist(new AuditHead(chain));
        }
    }
}
