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

/** The statements behind the list of employees: one for both counts, one for the page, one for its employments. */
final class EmployeeQueries {

    private static final String NAMED = " from Employee e where (:text = '%%' or lower(e.name.lastName) like :text"
            + " escape '!' or lower(e.name.firstName) like :text escape '!' or e.number like :text escape '!')";
    private static final String EMPLOYED = "exists (select m.id from Employment m where m.employee = e";
    private static final String RUNNING = " and (m.endOn is null or m.endOn >= :today)";
    private static final String IN_DEPARTMENT = " and m.departmentId = :department";

    /** Each employment with its department and what counts of it on the day, else what will count first. */
    private static final String JOBS = "select m, d.name, t, c from Employment m"
            + " left join Department d on d.id = m.departmentId"
            + " left join EmploymentTerms t on t.employmentId = m.id and t.fromOn = " + inForce("EmploymentTerms")
            + " left join EmploymentContract c on c.employmentId = m.id and c.fromOn = " + inForce("EmploymentContract")
            + " where m.employee in :page";

    private EmployeeQueries() {}

    private static String inForce(String dated) {
        String first = " from " + dated + " x where x.employmentId = m.id";
        return "coalesce((select max(x.fromOn)" + first + " and x.fromOn <= :today), (select min(x.fromOn)" + first
                + "))";
    }

    static List<EmployeeRow> list(EntityManager em, EmployeeFilter filter, LocalDate today, int first, int size) {
        List<Employee> page = bind(
                        em.createQuery(
                                "select e" + NAMED + " and " + matches(filter)
                                        + " order by e.name.lastName, e.name.firstName, e.number",
                                Employee.class),
                        filter,
                        today)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        if (page.isEmpty()) {
            return List.of();
        }
        Map<UUID, Job> jobs = jobs(em, page, today);
        return page.stream()
                .map(employee -> row(employee, jobs.get(employee.getId())))
                .toList();
    }

    static long count(EntityManager em, EmployeeFilter filter, LocalDate today) {
        return bind(em.createQuery("select count(e)" + NAMED + " and " + matches(filter), Long.class), filter, today)
                .getSingleResult();
    }

    static EmployeeCounts counts(EntityManager em, EmployeeFilter filter, LocalDate today) {
        EmployeeFilter present = filter.of(EmployeeFilter.Service.PRESENT);
        EmployeeFilter left = filter.of(EmployeeFilter.Service.LEFT);
        Object[] counted = bind(
                        em.createQuery(
                                "select count(case when " + matches(present) + " then 1 end), count(case when "
                                        + matches(left) + " then 1 end)" + NAMED,
                                Object[].class),
                        present,
                        today)
                .getSingleResult();
        return new EmployeeCounts(((Number) counted[0]).longValue(), ((Number) counted[1]).longValue());
    }

    private static String matches(EmployeeFilter filter) {
        String department = filter.department() == null ? "" : IN_DEPARTMENT;
        return switch (filter.service()) {
            case PRESENT -> EMPLOYED + RUNNING + department + ")";
            case LEFT ->
                "not " + EMPLOYED + RUNNING + ")" + (department.isEmpty() ? "" : " and " + EMPLOYED + department + ")");
            case ANY -> department.isEmpty() ? "1 = 1" : EMPLOYED + department + ")";
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

    /** An employment with what a row says of it. */
    private record Job(
            Employment employment,
            @Nullable String department,
            @Nullable EmploymentTerms terms,
            @Nullable EmploymentContract contract) {}

    private static Map<UUID, Job> jobs(EntityManager em, List<Employee> page, LocalDate today) {
        Comparator<Job> runningFirst = Comparator.<Job, Boolean>comparing(
                        job -> !job.employment().touches(today, today))
                .thenComparing(job -> job.employment().getStartOn(), Comparator.reverseOrder());
        return em.createQuery(JOBS, Object[].class)
                .setParameter("page", page)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Job(
                        (Employment) row[0], (String) row[1], (EmploymentTerms) row[2], (EmploymentContract) row[3]))
                .sorted(runningFirst)
                .collect(Collectors.toMap(
                        job -> job.employment().getEmployee().getId(), job -> job, (best, other) -> best));
    }

    private static EmployeeRow row(Employee employee, @Nullable Job job) {
        if (job == null) {
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
        Employment employment = job.employment();
        return new EmployeeRow(
                employee.getId(),
                employee.getNumber(),
                employee.getName(),
                employee.getEmail(),
                employment.getJobTitle(),
                job.terms() == null ? null : job.terms().agreed().weeklyMinutes(),
                employment.getStartOn(),
                employment.getEndOn(),
                job.contract() == null ? null : job.contract().agreed(),
                job.department());
    }
}
