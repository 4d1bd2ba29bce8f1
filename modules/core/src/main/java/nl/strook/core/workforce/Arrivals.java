package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.time.StrookTime;
import org.jspecify.annotations.Nullable;

/**
 * Takes many people into the books at once. Rows are written kind by kind, so that they go to the database in bulk; no
 * statement is asked per person, because who calls has checked them all.
 */
@ApplicationScoped
@Transactional
@SystemWork("The import has checked who asks and what comes, and leaves the line in the audit trail")
public class Arrivals {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PersonalNumbers numbers;

    @Inject
    Clock clock;

    /** What is in the books already, read under the lock of the employer's row, so that two imports follow each other. */
    public KnownPeople known() {
        entityManager
                .createQuery("select e from Employer e", Employer.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return look();
    }

    /** The same without a lock, to look only. */
    public KnownPeople look() {
        KnownPeople known = new KnownPeople();
        entityManager
                .createQuery("select e.id, e.number, e.name.lastName, e.bsnIndex from Employee e", Object[].class)
                .getResultStream()
                .forEach(row -> known.person((UUID) row[0], (String) row[1], (String) row[2], (byte[]) row[3]));
        entityManager
                .createQuery(
                        "select m.employee.id, m.incomeRelationshipNumber, m.startOn, m.endOn from Employment m",
                        Object[].class)
                .getResultStream()
                .forEach(row -> known.job((UUID) row[0], (Integer) row[1], (LocalDate) row[2], (LocalDate) row[3]));
        entityManager
                .createQuery("select d from Department d", Department.class)
                .getResultStream()
                .forEach(row -> known.department(row.getName()));
        return known;
    }

    /** The blind index of a BSN, to compare with {@link KnownPeople#numberOf}. */
    public byte[] indexOf(Bsn bsn) {
        return numbers.bsnIndex(bsn);
    }

    /** @throws nl.strook.core.rule.BusinessRuleViolation when a rule of one row is broken after all */
    public void store(List<Arrival> arrivals, KnownPeople known) {
        Map<String, UUID> ids = new HashMap<>(known.idsByNumber());
        Map<UUID, Employee> people = new HashMap<>();
        LocalDate today = LocalDate.now(clock.withZone(StrookTime.ZONE));
        for (Arrival arrival : arrivals) {
            NewEmployee person = arrival.person();
            if (person != null) {
                Employee employee = add(person, today);
                ids.put(person.number(), employee.getId());
                people.put(employee.getId(), employee);
            }
        }
        Map<String, UUID> departments = departments(arrivals);
        entityManager.flush();
        List<Started> started = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            UUID id = Objects.requireNonNull(ids.get(arrival.number()), "known or just added");
            Employee employee = people.computeIfAbsent(id, each -> entityManager.getReference(Employee.class, each));
            arrival.jobs().forEach(job -> started.add(start(employee, job, ids, departments)));
        }
        entityManager.flush();
        started.forEach(each -> entityManager.persist(
                new EmploymentTerms(each.employment(), each.job().terms())));
        started.forEach(each -> entityManager.persist(
                new EmploymentContract(each.employment(), each.job().facts().contract())));
        started.forEach(this::credit);
        entityManager.flush();
    }

    private Employee add(NewEmployee person, LocalDate today) {
        Employee employee = new Employee(person);
        entityManager.persist(employee);
        if (person.bsn() != null) {
            numbers.setBsn(employee, person.bsn());
        }
        if (person.bankAccount() != null) {
            numbers.setAccount(employee, person.bankAccount(), today);
        }
        return employee;
    }

    private record Started(UUID employment, ArrivingJob job) {}

    private Started start(Employee employee, ArrivingJob job, Map<String, UUID> ids, Map<String, UUID> departments) {
        UUID manager = job.manager() == null ? null : ids.get(job.manager());
        UUID department = job.department() == null ? null : departments.get(plain(job.department()));
        Employment employment = new Employment(employee, job.facts().of(employee.getId(), manager, department));
        entityManager.persist(employment);
        return new Started(employment.getId(), job);
    }

    private void credit(Started started) {
        CreditChoice credit = started.job().credit();
        if (credit != null) {
            entityManager.persist(
                    new TaxCreditRequest(started.employment(), credit.fromOn(), credit.applied(), credit.signedOn()));
        }
    }

    /** Ids by plain name; those that are not there are made. */
    private Map<String, UUID> departments(List<Arrival> arrivals) {
        Map<String, UUID> byName = new HashMap<>();
        entityManager
                .createQuery("select d from Department d", Department.class)
                .getResultStream()
                .forEach(row -> byName.put(plain(row.getName()), row.getId()));
        for (Arrival arrival : arrivals) {
            for (ArrivingJob job : arrival.jobs()) {
                String name = job.department();
                if (name != null) {
                    byName.computeIfAbsent(plain(name), each -> made(name));
                }
            }
        }
        return byName;
    }

    private @Nullable UUID made(String name) {
        Department department = new Department(name);
        entityManager.persist(department);
        return department.getId();
    }

    /** The database does not tell capitals apart either. */
    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
