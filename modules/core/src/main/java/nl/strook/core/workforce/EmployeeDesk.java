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
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.time.StrookTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's facts are changed by hand. Every change names the version that its page showed; when the row has got
 * another one since, it throws {@link OptimisticLockException} and changes nothing.
 */
@ApplicationScoped
@Transactional
public class EmployeeDesk {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PersonalNumbers numbers;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation as {@link Employees#add} */
    @RequiresPermission("employees.manage")
    @Audited("employee.rename")
    public void rename(UUID employeeId, int version, String number, PersonName name, LocalDate birthOn) {
        Employee row = row(employeeId, version);
        Map<String, Object> before = person(row);
        if (!number.equals(row.getNumber())) {
            WorkforceRules.requireFreeNumber(entityManager, number);
        }
        WorkforceRules.requireAge(birthOn, today());
        row.rename(number, name, birthOn);
        record("employee.rename", row, before, person(row));
    }

    @RequiresPermission("employees.manage")
    @Audited("employee.move")
    public void moveTo(UUID employeeId, int version, @Nullable Address address) {
        Employee row = row(employeeId, version);
        Map<String, Object> before = Map.of("address", String.valueOf(row.getAddress()));
        row.moveTo(address);
        record("employee.move", row, before, Map.of("address", String.valueOf(address)));
    }

    /** @throws BusinessRuleViolation {@code workforce.employee.email} */
    @RequiresPermission("employees.manage")
    @Audited("employee.changeContact")
    public void reachableAt(UUID employeeId, int version, @Nullable String email, PersonLanguage language) {
        NewEmployee.requireEmail(email);
        Employee row = row(employeeId, version);
        Map<String, Object> before = contact(row);
        row.reachableAt(email, language);
        record("employee.changeContact", row, before, contact(row));
    }

    /**
     * Where the wage goes from now on. The person who changes it has given the password again.
     *
     * @param account null leaves the present one
     * @throws BusinessRuleViolation {@code identity.confirmFirst}
     */
    @RequiresPermission("employees.manage")
    @Audited("employee.changeBankAccount")
    public void payInto(UUID employeeId, int version, @Nullable BankAccount account, boolean otherwise) {
        requireConfirmation();
        Employee row = row(employeeId, version);
        Map<String, Object> before = payment(row);
        if (account != null) {
            numbers.setAccount(row, account, today());
        }
        row.payOtherwise(otherwise);
        record("employee.changeBankAccount", row, before, payment(row));
    }

    /** @throws BusinessRuleViolation {@code workforce.employee.bsnTaken} or {@code identity.confirmFirst} */
    @RequiresPermission("employees.manage")
    @Audited("employee.identify")
    public void identify(UUID employeeId, int version, Bsn bsn) {
        requireConfirmation();
        Employee row = row(employeeId, version);
        String before = numbers.bsnOf(row).map(Bsn::masked).orElse("");
        WorkforceRules.requireFreeBsn(entityManager, numbers.bsnIndex(bsn), employeeId);
        numbers.setBsn(row, bsn);
        record("employee.identify", row, Map.of("bsn", before), Map.of("bsn", bsn.masked()));
    }

    /**
     * The whole BSN, for someone who has just given the password again.
     *
     * @throws BusinessRuleViolation {@code identity.confirmFirst} or {@code workforce.employee.noBsn}
     */
    @RequiresPermission("employees.manage")
    @Audited("employee.readBsn")
    public Bsn readBsn(UUID employeeId) {
        requireConfirmation();
        Employee row = entityManager.find(Employee.class, employeeId);
        if (row == null) {
            throw BusinessRuleViolation.of("workforce.employee.unknown");
        }
        Bsn bsn = numbers.bsnOf(row).orElseThrow(() -> BusinessRuleViolation.of("workforce.employee.noBsn"));
        audit.record("employee.readBsn", "Employee", employeeId);
        return bsn;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(StrookTime.ZONE));
    }

    private void requireConfirmation() {
        if (!user.hasConfirmedRecently()) {
            throw BusinessRuleViolation.of("identity.confirmFirst");
        }
    }

    /** Under its lock, so that of two who save at once the second is told. */
    private Employee row(UUID employeeId, int version) {
        Employee row = entityManager.find(Employee.class, employeeId, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw BusinessRuleViolation.of("workforce.employee.unknown");
        }
        if (row.getVersion() != version) {
            throw new OptimisticLockException(row);
        }
        return row;
    }

    private void record(String action, Employee row, Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> was = new TreeMap<>(before);
        Map<String, Object> is = new TreeMap<>(after);
        was.entrySet().removeIf(entry -> entry.getValue().equals(after.get(entry.getKey())));
        is.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        audit.record(
                AuditEvent.of(action).about("Employee", row.getId()).before(was).after(is));
    }

    private static Map<String, Object> person(Employee row) {
        return Map.of(
                "number", row.getNumber(),
                "name", row.getName().initials() + " " + row.getName().full(),
                "birthOn", row.getBirthOn().toString());
    }

    private static Map<String, Object> contact(Employee row) {
        return Map.of(
                "email",
                String.valueOf(row.getEmail()),
                "language",
                row.getLanguage().name());
    }

    private Map<String, Object> payment(Employee row) {
        return Map.of(
                "account", numbers.accountOf(row).map(BankAccount::masked).orElse(""),
                "payOtherwise", row.isPayOtherwise());
    }
}
