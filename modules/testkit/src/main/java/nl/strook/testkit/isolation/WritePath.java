package nl.strook.testkit.isolation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.core.tenant.TenantId;

/**
 * A way to change a row of somebody else. It may be refused with an exception or do nothing; whether the row is as it was
 * is looked up in the database.
 *
 * @param name for the report
 * @param mustThrow doing nothing would hide a mistake of the caller
 */
public record WritePath(String name, boolean mustThrow, Attempt attempt) {

    /** A try, in a transaction of {@code own}'s tenant. */
    public interface Attempt {
        void on(EntityManager entityManager, Target target);
    }

    /** The row of the other tenant, and one of the own that says the same. */
    public record Target(
            EntityType<? extends TenantEntity> type, UUID own, TenantEntity foreign, TenantId foreignTenant) {}

    public static final List<WritePath> ALL = List.of(
            new WritePath(
                    "bulk update",
                    false,
                    (em, target) -> bulk(em, target, "update %s e set e.version = e.version + 1 where e.id = :id")),
            new WritePath(
                    "bulk update by subselect",
                    false,
                    (em, target) -> bulk(
                            em,
                            target,
                            "update %1$s e set e.version = e.version + 1 where e.id in (select x.id from %1$s x where x.id = :id)")),
            new WritePath("bulk delete", false, (em, target) -> bulk(em, target, "delete from %s e where e.id = :id")),
            new WritePath(
                    "bulk update of all",
                    false,
                    (em, target) -> em.createQuery("update %s e set e.version = e.version + 1"
                                    .formatted(target.type().getName()))
                            .executeUpdate()),
            new WritePath(
                    "remove a reference",
                    true,
                    (em, target) -> em.remove(em.getReference(
                            target.type().getJavaType(), target.foreign().getId()))),
            new WritePath("remove a merged copy", true, (em, target) -> em.remove(em.merge(target.foreign()))),
            new WritePath("merge", true, (em, target) -> em.merge(target.foreign())),
            new WritePath("persist for the other tenant", true, (em, target) -> {
                TenantEntity fresh = empty(target.type().getJavaType());
                give(fresh, target.foreignTenant());
                em.persist(fresh);
            }),
            // Hibernate writes the tenant of a row once and never again, so this does nothing.
            new WritePath("give away", false, (em, target) -> {
                TenantEntity own = em.find(target.type().getJavaType(), target.own());
                give(own, target.foreignTenant());
            }));

    private static void bulk(EntityManager em, Target target, String text) {
        int changed = em.createQuery(text.formatted(target.type().getName()))
                .setParameter("id", target.foreign().getId())
                .executeUpdate();
        if (changed != 0) {
            throw new AssertionError(changed + " rows of another tenant were changed");
        }
    }

    private static TenantEntity empty(Class<? extends TenantEntity> type) {
        try {
            Constructor<? extends TenantEntity> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void give(TenantEntity row, TenantId tenant) {
        try {
            Field field = TenantEntity.class.getDeclaredField("tenantId");
            field.setAccessible(true);
            field.set(row, tenant.value());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
