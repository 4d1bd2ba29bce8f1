package nl.strook.core.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.tenant.TenantId;

/** The rows of {@link TenantKeys}; callers bind the platform. */
@ApplicationScoped
@Transactional
@SystemWork("Sealing and opening is part of services that have checked who asks")
public class TenantKeyRows {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** The tenant's keys, oldest first. */
    public List<TenantKey> of(TenantId tenant) {
        return entityManager
                .createQuery(
                        "select k from TenantKey k where k.tenantId = :tenant order by k.keyNumber", TenantKey.class)
                .setParameter("tenant", tenant.value())
                .getResultList();
    }

    public void add(TenantId tenant, int number, String kekId, byte[] dataKey, byte[] indexKey) {
        entityManager.persist(new TenantKey(tenant, number, kekId, dataKey, indexKey, clock.instant()));
        entityManager.flush();
    }
}
