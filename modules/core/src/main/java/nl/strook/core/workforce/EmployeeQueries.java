package nl.strook.core.workforce;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statements behind the list of employees: one for the page, one each for its employments, their terms and
 * contracts, and the departments.
 */
final class EmployeeQueries {

    private static final String NAMED = " from Employee e where (:text = '%%' or lower(e.name.lastName) like :text"
            + " escape '!' or lower(e.name.firstName) like :text escape '!' or e.number like :text escape '!')";
    private static final String EMPLOYED = "exists (select m.id from Employment m where m.employee = e";
    private static final String RUNNING = " and (m.endOn is null or m.endOn >= :today)";
    private static final String IN_DEPARTMENT = " and m.departmentId = :department";

    private EmployeeQueries() {}

    static List<EmployeeRow> list(EntityManager em, EmployeeFilter filter, LocalDate today, int first, int size) {
        List<Employee> page = bind(
                        em.createQuery(
                                "select e" + matches(filter) + " order by e.name.lastName, e.name.firstName, e.number",
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
        Details details = details(em, employments.values(), today);
        return page.stream()
                .map(employee -> row(employee, employments.get(employee.getId()), details))
                .toList();
    }

    /** What a row says of an employment: terms and contract by employment, names by department. */
    private record Details(
            Map<UUID, AgreedTerms> terms, Map<UUID, ContractAgreement> contracts, Map<UUID, String> departments) {}

    static long count(EntityManager em, EmployeeFilter filter, LocalDate today) {
        return bind(em.createQuery("select count(e)" + matches(filter), Long.class), filter, today)
                .getSingleResult();
    }

    private static String matches(EmployeeFilter filter) {
        String department = filter.department() == null ? "" : IN_DEPARTMENT;
        String any = department.isEmpty() ? "" : " and " + EMPLOYED + department + ")";
        return NAMED
                + switch (filter.service()) {
                    case PRESENT -> " and " + EMPLOYED + RUNNING + department + ")";
                    case LEFT -> " and not " + EMPLOYED + RUNNING + ")" + any;
                    case ANY -> any;
                };
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, EmployeeFilter filter, LocalDate today) {
        query.setParameter("text", filter.pattern());
        if (filter.service() != EmployeeFilter.Service.ANY) {
            query.setParameter("today", today);
        }
        if (filter.department() != null) {
            query.setParameter("department", filter.department());
        }
        return query;
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

    private static Details details(EntityManager em, Collection<Employment> employments, LocalDate today) {
        List<UUID> ids = employments.stream().map(Employment::getId).toList();
        if (ids.isEmpty()) {
            return new Details(Map.of(), Map.of(), Map.of());
        }
        return new Details(
                inForce(
                        em,
                        EmploymentTerms.class,
                        EmploymentTerms::getEmploymentId,
                        EmploymentTerms::agreed,
                        ids,
                        today),
                inForce(
                        em,
                        EmploymentContract.class,
                        EmploymentContract::getEmploymentId,
                        EmploymentContract::agreed,
                        ids,
                        today),
                em.createQuery("select d from Department d", Department.class)
                        .getResultStream()
                        .collect(Collectors.toMap(Department::getId, Department::getName)));
    }

    private static <R, T extends Dated> Map<UUID, T> inForce(
            EntityManager em,
            Class<R> type,
            Function<R, UUID> employment,
            Function<R, T> agreed,
            List<UUID> ids,
            LocalDate today) {
        return em.createQuery(
                        "select r from " + type.getSimpleName() + " r where r.employmentId in :ids order by r.fromOn",
                        type)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        employment, agreed, (earlier, later) -> later.fromOn().isAfter(today) ? earlier : later));
    }

    private static EmployeeRow row(Employee employee, @Nullable Employment employment, Details details) {
        if (employment == null) {
            return new EmployeeRow(
                    employee.getId(),
                    employee.getNumber(),
                    employee.getName(),
                    employee.getEmail(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        AgreedTerms terms = details.terms().get(employment.getId());
        UUID department = employment.getDepartmentId();
        return new EmployeeRow(
                employee.getId(),
                employee.getNumber(),
                employee.getName(),
                employee.getEmail(),
                employment.getJobTitle(),
                terms == null ? null : terms.weeklyMinutes(),
                employment.getStartOn(),
                employment.getEndOn(),
                details.contracts().get(employment.getId()),
                department == null ? null : details.departments().get(department));
    }
}
