package nl.strook.payroll.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.payroll.engine.PayComponent;

/** The pay components to read: the bureau's set, and for one employer what it has in its place or beside it. */
@ApplicationScoped
@Transactional
public class ComponentList {

    @PersistenceContext
    EntityManager entityManager;

    /** Where a component comes from. */
    public enum Origin {
        /** The bureau's own. */
        MASTER,
        /** The employer treats a component of the bureau in another way. */
        CHANGED,
        /** Only this employer has it. */
        OWN
    }

    /** A component with its origin. */
    public record Line(PayComponent component, Origin origin) {}

    /** By code. For the bureau itself, without an employer, its own set. */
    @RequiresPermission("payroll.components")
    public List<Line> all() {
        Map<String, Line> byCode = new TreeMap<>();
        entityManager
                .createQuery("select m from MasterPayComponent m", MasterPayComponent.class)
                .getResultList()
                .forEach(row -> byCode.put(row.getCode(), new Line(row.component(), Origin.MASTER)));
        entityManager
                .createQuery("select c from TenantPayComponent c", TenantPayComponent.class)
                .getResultList()
                .forEach(row -> byCode.merge(
                        row.getCode(),
                        new Line(row.component(), Origin.OWN),
                        (master, own) -> new Line(own.component(), Origin.CHANGED)));
        return List.copyOf(byCode.values());
    }
}
