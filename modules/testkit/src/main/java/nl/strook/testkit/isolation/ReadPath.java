package nl.strook.testkit.isolation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import org.hibernate.Session;

/**
 * A way to ask for the row with an id: {@code ask} gives what was found of that row, nothing when there is none.
 *
 * @param name for the report
 */
public record ReadPath(String name, Question ask) {

    /** A question about a row. */
    public interface Question {
        List<?> of(EntityManager entityManager, EntityType<? extends TenantEntity> type, UUID id);
    }

    /** The ways that every entity has, and one per association of this entity. */
    public static List<ReadPath> of(EntityType<? extends TenantEntity> type) {
        List<ReadPath> paths = new ArrayList<>(List.of(
                new ReadPath("find", (em, entity, id) -> one(em.find(entity.getJavaType(), id))),
                new ReadPath(
                        "find for update",
                        (em, entity, id) -> one(em.find(entity.getJavaType(), id, LockModeType.PESSIMISTIC_WRITE))),
                new ReadPath("reference", ReadPath::reference),
                new ReadPath("several at once", ReadPath::several),
                new ReadPath("criteria", ReadPath::criteria),
                query("select by id", "select e from %s e where e.id = :id"),
                query("select a column", "select e.version from %s e where e.id = :id"),
                query("select ids in a list", "select e from %s e where e.id in (:id)"),
                query("subselect", "select e from %1$s e where e.id in (select x.id from %1$s x where x.id = :id)"),
                query("exists", "select e.id from %1$s e where exists (select 1 from %1$s x where x.id = :id)"),
                query("join", "select x.id from %1$s e join %1$s x on x.id = :id"),
                query("left join", "select x.id from %1$s e left join %1$s x on x.id = :id"),
                query("product", "select x.id from %1$s e, %1$s x where x.id = :id"),
                query("count", "select count(e) from %s e where e.id = :id group by e.id")));
        type.getSingularAttributes().stream()
                .filter(SingularAttribute::isAssociation)
                .map(SingularAttribute::getName)
                .sorted()
                .forEach(name -> {
                    paths.add(query("join of " + name, "select a.id from %s e join e." + name + " a where e.id = :id"));
                    paths.add(query("path to " + name, "select e." + name + ".id from %s e where e.id = :id"));
                });
        return List.copyOf(paths);
    }

    private static ReadPath query(String name, String text) {
        return new ReadPath(
                name,
                (em, entity, id) -> em.createQuery(text.formatted(entity.getName()), Object.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static List<?> reference(EntityManager em, EntityType<? extends TenantEntity> type, UUID id) {
        try {
            return List.of(em.getReference(type.getJavaType(), id).getVersion());
        } catch (EntityNotFoundException e) {
            return List.of();
        }
    }

    private static List<?> several(EntityManager em, EntityType<? extends TenantEntity> type, UUID id) {
        return em.unwrap(Session.class).byMultipleIds(type.getJavaType()).multiLoad(id, new UUID(0, 0)).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<?> criteria(EntityManager em, EntityType<? extends TenantEntity> type, UUID id) {
        return criteria(em, type.getJavaType(), id);
    }

    private static <E> List<E> criteria(EntityManager em, Class<E> type, UUID id) {
        CriteriaQuery<E> query = em.getCriteriaBuilder().createQuery(type);
        Root<E> root = query.from(type);
        return em.createQuery(query.select(root).where(root.get("id").in(id))).getResultList();
    }

    private static List<?> one(Object found) {
        return found == null ? List.of() : List.of(found);
    }
}
