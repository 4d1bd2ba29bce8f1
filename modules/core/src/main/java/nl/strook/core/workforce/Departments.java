package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.time.StrookTime;
import org.jspecify.annotations.Nullable;

/** The departments of the current tenant. */
@ApplicationScoped
@Transactional
public class Departments {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@code workforce.department.name} or {@code .nameTaken} */
    @RequiresPermission("employees.manage")
    @Audited("department.add")
    public UUID add(String name) {
        Department department = new Department(name);
        requireFree(department.getName(), null);
        entityManager.persist(department);
        audit.record(AuditEvent.of("department.add")
                .about("Department", department.getId())
                .after(Map.of("name", department.getName())));
        return department.getId();
    }

    /**
     * @param version that the page showed
     * @throws BusinessRuleViolation {@code workforce.department.unknown}, {@code .name} or {@code .nameTaken}
     */
    @RequiresPermission("employees.manage")
    @Audited("department.rename")
    public void rename(UUID departmentId, int version, String name) {
        Department department = row(departmentId);
        if (department.getVersion() != version) {
            throw new OptimisticLockException(department);
        }
        String before = department.getName();
        requireFree(name.strip(), departmentId);
        department.rename(name);
        audit.record(AuditEvent.of("department.rename")
                .about("Department", departmentId)
                .before(Map.of("name", before))
                .after(Map.of("name", department.getName())));
    }

    /** @throws BusinessRuleViolation {@code workforce.department.unknown} or {@code .used} */
    @RequiresPermission("employees.manage")
    @Audited("department.remove")
    public void remove(UUID departmentId) {
        Department department = row(departmentId);
        boolean used = !entityManager
                .createQuery("select m.id from Employment m where m.departmentId = :id", UUID.class)
                .setParameter("id", departmentId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (used) {
            throw BusinessRuleViolation.of("workforce.department.used", department.getName());
        }
        entityManager.remove(department);
        audit.record(AuditEvent.of("department.remove")
                .about("Department", departmentId)
                .before(Map.of("name", department.getName())));
    }

    /** All, by name, with how many work there: one statement. */
    @RequiresPermission("employees.see")
    public List<DepartmentLine> all() {
        return entityManager
                .createQuery(
                        "select d.id, d.version, d.name, sum(case when m.startOn <= :today"
                                + " and (m.endOn is null or m.endOn >= :today) then 1 else 0 end), count(m)"
                                + " from Department d left join Employment m on m.departmentId = d.id"
                                + " group by d.id, d.version, d.name order by d.name",
                        Object[].class)
                .setParameter("today", LocalDate.now(clock.withZone(StrookTime.ZONE)))
                .getResultStream()
                .map(row -> new DepartmentLine(
                        (UUID) row[0],
                        (Integer) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue() > 0))
                .toList();
    }

    @RequiresPermission("employees.see")
    public Optional<Department> find(UUID departmentId) {
        return Optional.ofNullable(entityManager.find(Department.class, departmentId));
    }

    private void requireFree(String name, @Nullable UUID own) {
        boolean taken = entityManager
                .createQuery("select d.id from Department d where d.name = :name", UUID.class)
                .setParameter("name", name)
                .getResultStream()
                .anyMatch(id -> !id.equals(own));
        if (taken) {
            throw BusinessRuleViolation.of("workforce.department.nameTaken", name);
        }
    }

    private Department row(UUID departmentId) {
        Department department = entityManager.find(Department.class, departmentId, LockModeType.PESSIMISTIC_WRITE);
        if (department == null) {
            throw BusinessRuleViolation.of("workforce.department.unknown");
        }
        return department;
    }
}
