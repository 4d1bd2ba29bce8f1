package nl.strook.core.workforce;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements behind the list of employees: one for the page, one each for its employments and their hours. */
final class EmployeeQueries {

    private static final String MATCHES = " from Employee e where (:text = '%%' or lower(e.name.lastName) like :text"
            + " escape '!' or lower(e.name.firstName) like :text escape '!' or e.number like :text escape '!')"
            + " and (:leavers = true or exists (select m.id from Employment m where m.employee = e"
            + " and (m.endOn is null or m.endOn >= :today)))";

    private EmployeeQueries() {}

    static List<EmployeeRow> list(EntityManager em, EmployeeFilter filter, LocalDate today, int first, int size) {
        List<Employee> page = bind(
                        em.createQuery(
                                "select e" + MATCHES + " order by e.name.lastName, e.name.firstName, e.number",
                                Employee.class),
                        filter,
                        today)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        if (page.isEmpty()) {
            return List.of();
        }
        Map<UUID, Employment> employments = employments(em, page, today);
        Map<UUID, EmploymentTerms> terms =
                terms(em, employments.values().stream().map(Employment::getId).toList(), today);
        return page.stream()
                .map(employee -> row(employee, employments.get(employee.getId()), terms))
                .toList();
    }

    static long count(EntityManager em, EmployeeFilter filter, LocalDate today) {
        return bind(em.createQuery("select count(e)" + MATCHES, Long.class), filter, today)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, EmployeeFilter filter, LocalDate today) {
        return query.setParameter("text", filter.pattern())
                .setParameter("leavers", filter.withLeavers())
                .setParameter("today", today);
    }

    private static Map<UUID, Employment> employments(EntityManager em, List<Employee> page, LocalDate today) {
        Comparator<Employment> runningFirst = Comparator.<Employment, Boolean>comparing(m -> !m.touches(today, today))
                .thenComparing(Employment::getStartOn, Comparator.reverseOrder());
        return em.createQuery("select m from Employment m where m.employee in :page", Employment.class)
                .setParameter("page", page)
                .getResultStream()
                .sorted(runningFirst)
                .collect(Collectors.toMap(m -> m.getEmployee().getId(), m -> m, (best, other) -> best));
    }

    private static Map<UUID, EmploymentTerms> terms(EntityManager em, List<UUID> employments, LocalDate today) {
        if (employments.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select t from EmploymentTerms t where t.employmentId in :ids order by t.fromOn",
                        EmploymentTerms.class)
                .setParameter("ids", employments)
                .getResultStream()
                .collect(Collectors.toMap(
                        EmploymentTerms::getEmploymentId,
                        t -> t,
                        (earlier, later) -> later.getFromOn().isAfter(today) ? earlier : later));
    }

    private static EmployeeRow row(
            Employee employee, @Nullable Employment employment, Map<UUID, EmploymentTerms> termsByEmployment) {
        if (employment == null) {
            return new EmployeeRow(
                    employee.getId(),
                    employee.getNumber(),
                    employee.getName(),
                    employee.getEmail(),
                    null,
                    null,
                    null,
                    null);
        }
        EmploymentTerms terms = termsByEmployment.get(employment.getId());
        return new EmployeeRow(
                employee.getId(),
                employee.getNumber(),
                employee.getName(),
                employee.getEmail(),
                employment.getJobTitle(),
                terms == null ? null : terms.agreed().weeklyMinutes(),
                employment.getStartOn(),
                employment.getEndOn());
    }
}
