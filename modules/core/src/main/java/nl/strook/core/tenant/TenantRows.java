package nl.strook.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.strook.core.identity.SystemWork;

/** The registry's rows; callers bind the platform first. */
@ApplicationScoped
@Transactional
@SystemWork("The door looks up addresses before anyone is known, and bureau services register through their own checks")
public class TenantRows {

    @PersistenceContext
    EntityManager entityManager;

    public Optional<TenantLook> findActive(String slug) {
        return entityManager
                .createQuery("select t from Tenant t where t.slug = :slug and t.active = true", Tenant.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(TenantRows::look);
    }

    public Optional<TenantLook> find(TenantId id) {
        return Optional.ofNullable(entityManager.find(Tenant.class, id.value())).map(TenantRows::look);
    }

    /** All active tenants by name; the registry holds hundreds, not millions. */
    public List<TenantLook> active() {
        return entityManager
                .createQuery("select t from Tenant t where t.active = true order by t.name, t.id", Tenant.class)
                .getResultStream()
                .map(TenantRows::look)
                .toList();
    }

    public TenantLook add(Tenant tenant) {
        entityManager.persist(tenant);
        return look(tenant);
    }

    public Tenant get(TenantId id) {
        return entityManager.getReference(Tenant.class, id.value());
    }

    private static TenantLook look(Tenant tenant) {
        return new TenantLook(
                tenant.tenantId(), tenant.getSlug(), tenant.getName(), tenant.getBrandHue(), tenant.getBrandChroma());
    }
}
