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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.audit.AuditReads;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.PersonalWords;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.time.StrookTime;
import org.jspecify.annotations.Nullable;

/** The employees of the current tenant. */
@ApplicationScoped
@Transactional
public class Employees {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PersonalNumbers numbers;

    @Inject
    AuditReads reads;

    @Inject
    Clock clock;

    /**
     * Takes somebody into the books.
     *
     * @throws BusinessRuleViolation {@code workforce.employee.numberTaken}, {@code .bsnTaken} or {@code .birthDate}
     */
    @RequiresPermission("employees.manage")
    @Audited("employee.add")
    public UUID add(NewEmployee facts) {
        WorkforceRules.requireFreeNumber(entityManager, facts.number());
        WorkforceRules.requireAge(facts.birthOn(), today());
        Employee employee = new Employee(facts);
        entityManager.persist(employee);
        if (facts.bsn() != null) {
            WorkforceRules.requireFreeBsn(entityManager, numbers.bsnIndex(facts.bsn()), null);
            numbers.setBsn(employee, facts.bsn());
        }
        if (facts.bankAccount() != null) {
            numbers.setAccount(employee, facts.bankAccount(), today());
        }
        return employee.getId();
    }

    /** @throws BusinessRuleViolation {@code workforce.employee.bsnTaken} */
    @RequiresPermission("employees.manage")
    @Audited("employee.identify")
    public void identify(UUID employeeId, Bsn bsn) {
        WorkforceRules.requireFreeBsn(entityManager, numbers.bsnIndex(bsn), employeeId);
        numbers.setBsn(row(employeeId), bsn);
    }

    /** The account on which the wage is paid from now on; the date stays with it, so that the next run shows it. */
    @RequiresPermission("employees.manage")
    @Audited("employee.changeBankAccount")
    public void changeBankAccount(UUID employeeId, BankAccount account) {
        numbers.setAccount(row(employeeId), account, today());
    }

    /** Pays by another way than a bank transfer (anders uitbetalen), or no longer. */
    @RequiresPermission("employees.manage")
    @Audited("employee.payOtherwise")
    public void payOtherwise(UUID employeeId, boolean otherwise) {
        row(employeeId).payOtherwise(otherwise);
    }

    @RequiresPermission("employees.manage")
    @Audited("employee.move")
    public void moveTo(UUID employeeId, Address address) {
        row(employeeId).moveTo(address);
    }

    @RequiresPermission("employees.manage")
    @Audited("employee.changeContact")
    public void reachableAt(UUID employeeId, @Nullable String email, PersonLanguage language) {
        NewEmployee.requireEmail(email);
        row(employeeId).reachableAt(email, language);
    }

    @RequiresPermission("employees.see")
    public Optional<Employee> find(UUID employeeId) {
        return Optional.ofNullable(entityManager.find(Employee.class, employeeId));
    }

    @SystemWork("Pay input and the demo loader find people by the number in a sheet")
    public Optional<Employee> findByNumber(String number) {
        return entityManager
                .createQuery("select e from Employee e where e.number = :number", Employee.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What is guessed first of an employee; nothing of one who is not there. */
    @SystemWork("A person's own password and PIN may not be made of it")
    public PersonalWords personalWords(UUID employeeId) {
        Employee employee = entityManager.find(Employee.class, employeeId);
        return employee == null
                ? PersonalWords.NONE
                : new PersonalWords(Set.of(employee.getName().full()), Set.of(employee.getBirthOn()));
    }

    /** The masked account, {@code NL91 •••• •••• 00}. */
    @RequiresPermission("employees.see")
    public Optional<String> maskedAccount(UUID employeeId) {
        return numbers.accountOf(row(employeeId)).map(BankAccount::masked);
    }

    /** For payslips and payment files. */
    @SystemWork("The calculation masks it on the payslip; payment files come through their own right")
    public Optional<BankAccount> accountOf(Employee employee) {
        return numbers.accountOf(employee);
    }

    /** For the annual statement, where it is required, and the tax return; whoever has none is left out. */
    @SystemWork("Only the annual statement shows it; its service checks who asks")
    @Audited("employee.readBsn")
    public Map<UUID, Bsn> bsnsOf(Collection<UUID> employeeIds) {
        Map<UUID, Bsn> found = new HashMap<>();
        entityManager
                .createQuery("select e from Employee e where e.id in :ids", Employee.class)
                .setParameter("ids", employeeIds)
                .getResultStream()
                .forEach(employee -> numbers.bsnOf(employee).ifPresent(bsn -> found.put(employee.getId(), bsn)));
        return found;
    }

    /** The page of a list, by name. */
    @RequiresPermission("employees.see")
    public List<EmployeeRow> list(EmployeeFilter filter, int first, int size) {
        reads.saw("employees.list", "Employer", TenantContext.current().value());
        return EmployeeQueries.list(entityManager, filter, today(), first, size);
    }

    @RequiresPermission("employees.see")
    public long count(EmployeeFilter filter) {
        return EmployeeQueries.count(entityManager, filter, today());
    }

    /** By whether they are still there, whatever the filter says of that. */
    @RequiresPermission("employees.see")
    public EmployeeCounts counts(EmployeeFilter filter) {
        return EmployeeQueries.counts(entityManager, filter, today());
    }

    private Employee row(UUID employeeId) {
        Employee employee = entityManager.find(Employee.class, employeeId);
        if (employee == null) {
            throw BusinessRuleViolation.of("workforce.employee.unknown");
        }
        return employee;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(StrookTime.ZONE));
    }
}
