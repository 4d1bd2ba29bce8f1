package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.strook.core.audit.AuditReads;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.core.time.StrookTime;
import org.jspecify.annotations.Nullable;

/** Puts together what the pages of an employee and an employment show; each look leaves a line of who saw whom. */
@ApplicationScoped
@Transactional
public class EmployeeSheets {

    private static final String EMPLOYEE = "Employee";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    WorkforceFacts facts;

    @Inject
    PersonalNumbers numbers;

    @Inject
    AuditReads reads;

    @Inject
    Clock clock;

    /** Empty when the tenant has no such employee. */
    @RequiresPermission("employees.see")
    public Optional<EmployeeSheet> find(UUID employeeId) {
        Employee employee = entityManager.find(Employee.class, employeeId);
        if (employee == null) {
            return Optional.empty();
        }
        reads.saw("employee.see", EMPLOYEE, employeeId);
        List<Employment> rows = entityManager
                .createQuery(
                        "select m from Employment m where m.employee = :employee order by m.startOn desc, m.id desc",
                        Employment.class)
                .setParameter("employee", employee)
                .getResultList();
        return Optional.of(new EmployeeSheet(card(employee), cards(rows), manages(employeeId)));
    }

    /** The person, to change; empty when the tenant has no such employee. */
    @RequiresPermission("employees.manage")
    public Optional<EmployeeCard> findCard(UUID employeeId) {
        Employee employee = entityManager.find(Employee.class, employeeId);
        if (employee == null) {
            return Optional.empty();
        }
        reads.saw("employee.see", EMPLOYEE, employeeId);
        return Optional.of(card(employee));
    }

    /** The employment, to change; empty when the tenant has no such employment. */
    @RequiresPermission("employees.manage")
    public Optional<EmploymentCard> findEmployment(UUID employmentId) {
        Employment employment = entityManager.find(Employment.class, employmentId);
        if (employment == null) {
            return Optional.empty();
        }
        reads.saw("employee.see", EMPLOYEE, employment.getEmployee().getId());
        return Optional.of(cards(List.of(employment)).get(0));
    }

    /** Whoever has this number, to be named as somebody's manager. */
    @RequiresPermission("employees.see")
    public Optional<PersonLine> findPerson(String number) {
        return entityManager
                .createQuery("select e from Employee e where e.number = :number", Employee.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(PersonLine::of);
    }

    /** Who may be proposed as a manager: those in service, managers first, then by name. */
    @RequiresPermission("employees.see")
    public List<PersonLine> possibleManagers(int limit) {
        return entityManager
                .createQuery(
                        "select e from Employee e where exists (select m.id from Employment m where m.employee = e"
                                + " and (m.endOn is null or m.endOn >= :today)) order by case when exists (select b.id"
                                + " from Employment b where b.managerEmployeeId = e.id) then 0 else 1 end,"
                                + " e.name.lastName, e.name.firstName, e.number",
                        Employee.class)
                .setParameter("today", LocalDate.now(clock.withZone(StrookTime.ZONE)))
                .setMaxResults(limit)
                .getResultStream()
                .map(PersonLine::of)
                .toList();
    }

    private EmployeeCard card(Employee employee) {
        return new EmployeeCard(
                employee.getId(),
                employee.getVersion(),
                employee.getNumber(),
                employee.getName(),
                employee.getBirthOn(),
                numbers.bsnOf(employee).map(Bsn::masked).orElse(null),
                numbers.accountOf(employee).map(BankAccount::masked).orElse(null),
                employee.getIbanSinceOn(),
                employee.isPayOtherwise(),
                employee.getAddress(),
                employee.getEmail(),
                employee.getLanguage());
    }

    private List<EmploymentCard> cards(List<Employment> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(Employment::getId).toList();
        Map<UUID, List<ContractAgreement>> contracts = facts.contracts(ids);
        Map<UUID, List<AgreedTerms>> terms = facts.terms(ids);
        Map<UUID, List<TaxCreditRequest>> credit = facts.creditRequests(ids);
        Map<UUID, List<TaxStatus>> taxes = facts.taxStatuses(ids);
        Map<UUID, Employee> managers = named("Employee", Employee.class, rows, Employment::getManagerEmployeeId);
        Map<UUID, Department> departments = named("Department", Department.class, rows, Employment::getDepartmentId);
        return rows.stream()
                .map(row -> {
                    Employee manager = managers.get(row.getManagerEmployeeId());
                    Department department = departments.get(row.getDepartmentId());
                    return new EmploymentCard(
                            row.getId(),
                            row.getVersion(),
                            row.getEmployee().getId(),
                            row.getStartOn(),
                            row.getEndOn(),
                            row.getIncomeRelationshipNumber(),
                            row.getJobTitle(),
                            row.getInsuredStatus(),
                            manager == null ? null : PersonLine.of(manager),
                            row.getDepartmentId(),
                            department == null ? null : department.getName(),
                            contracts.getOrDefault(row.getId(), List.of()),
                            terms.getOrDefault(row.getId(), List.of()),
                            credit.getOrDefault(row.getId(), List.of()).stream()
                                    .map(TaxCreditRequest::choice)
                                    .toList(),
                            taxes.getOrDefault(row.getId(), List.of()));
                })
                .toList();
    }

    /** The rows that employments point to, by id: one statement, or none. */
    private <T extends TenantEntity> Map<UUID, T> named(
            String entity, Class<T> type, List<Employment> rows, Function<Employment, @Nullable UUID> pointer) {
        Collection<UUID> ids =
                rows.stream().map(pointer).filter(Objects::nonNull).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        return entityManager
                .createQuery("select e from " + entity + " e where e.id in :ids", type)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.getId(), row -> row));
    }

    private long manages(UUID employeeId) {
        return entityManager
                .createQuery(
                        "select count(m) from Employment m where m.managerEmployeeId = :manager"
                                + " and (m.endOn is null or m.endOn >= :today)",
                        Long.class)
                .setParameter("manager", employeeId)
                .setParameter("today", LocalDate.now(clock.withZone(StrookTime.ZONE)))
                .getSingleResult();
    }
}
