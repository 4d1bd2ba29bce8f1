package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.time.StrookTime;
import org.jspecify.annotations.Nullable;

/** The employments of the current tenant with their terms, tax-credit requests and opening figures. */
@ApplicationScoped
@Transactional
public class Employments {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Starts an employment. Two of one person may run at the same time only under different numbers of the income
     * relationship.
     *
     * @throws BusinessRuleViolation {@code workforce.employment.overlap}, {@code .managesSelf},
     *     {@code .unknownManager}, {@code workforce.employee.unknown}, {@code workforce.department.unknown}
     */
    @RequiresPermission("employees.manage")
    @Audited("employment.start")
    public UUID start(NewEmployment facts, AgreedTerms terms) {
        Employee employee = entityManager.find(Employee.class, facts.employeeId());
        if (employee == null) {
            throw BusinessRuleViolation.of("workforce.employee.unknown");
        }
        WorkforceRules.requireManager(entityManager, facts.employeeId(), facts.managerEmployeeId());
        WorkforceRules.requireDepartment(entityManager, facts.departmentId());
        Employment employment = new Employment(employee, facts);
        WorkforceRules.requireFree(entityManager, employment, facts.endOn());
        if (terms.fromOn().isAfter(facts.startOn())) {
            throw BusinessRuleViolation.of("workforce.terms.lateStart", facts.startOn());
        }
        entityManager.persist(employment);
        entityManager.persist(new EmploymentTerms(employment.getId(), terms));
        entityManager.persist(new EmploymentContract(employment.getId(), facts.contract()));
        return employment.getId();
    }

    /**
     * Agrees on other wage or hours from a date on; a second agreement for the same day replaces the first.
     *
     * @throws BusinessRuleViolation {@code workforce.terms.outside} when the employment does not run on that day
     */
    @RequiresPermission("employees.manage")
    @Audited("employment.agree")
    public void agree(UUID employmentId, AgreedTerms terms) {
        WorkforceRules.requireRunning(row(employmentId), terms.fromOn());
        termsOf(employmentId).stream()
                .filter(row -> row.getFromOn().equals(terms.fromOn()))
                .findFirst()
                .ifPresentOrElse(
                        row -> row.agree(terms), () -> entityManager.persist(new EmploymentTerms(employmentId, terms)));
    }

    /** @throws BusinessRuleViolation {@code workforce.employment.endBeforeStart} */
    @RequiresPermission("employees.manage")
    @Audited("employment.end")
    public void end(UUID employmentId, LocalDate lastDay) {
        row(employmentId).end(lastDay);
    }

    /** @throws BusinessRuleViolation {@code workforce.employment.managesSelf} or {@code .unknownManager} */
    @RequiresPermission("employees.manage")
    @Audited("employment.managedBy")
    public void managedBy(UUID employmentId, @Nullable UUID managerEmployeeId) {
        Employment employment = row(employmentId);
        WorkforceRules.requireManager(entityManager, employment.getEmployee().getId(), managerEmployeeId);
        employment.managedBy(managerEmployeeId);
    }

    /**
     * Keeps the employee's signed request to apply the loonheffingskorting, or to stop it.
     *
     * @throws BusinessRuleViolation {@code workforce.credit.signedLater} when the signature is in the future
     */
    @RequiresPermission("employees.manage")
    @Audited("employment.taxCredit")
    public void requestTaxCredit(UUID employmentId, LocalDate fromOn, boolean applied, LocalDate signedOn) {
        row(employmentId);
        if (signedOn.isAfter(LocalDate.now(clock.withZone(StrookTime.ZONE)))) {
            throw BusinessRuleViolation.of("workforce.credit.signedLater");
        }
        creditRequestsOf(employmentId).stream()
                .filter(row -> row.getFromOn().equals(fromOn))
                .findFirst()
                .ifPresentOrElse(
                        row -> row.replace(applied, signedOn),
                        () -> entityManager.persist(new TaxCreditRequest(employmentId, fromOn, applied, signedOn)));
    }

    /** @throws BusinessRuleViolation {@code workforce.opening.exists} */
    @RequiresPermission("employees.manage")
    @Audited("employment.openingFigures")
    public void moveIn(UUID employmentId, MovedIn figures) {
        row(employmentId);
        boolean exists = !entityManager
                .createQuery("select o.id from OpeningFigures o where o.employmentId = :id", UUID.class)
                .setParameter("id", employmentId)
                .getResultList()
                .isEmpty();
        if (exists) {
            throw BusinessRuleViolation.of("workforce.opening.exists");
        }
        OpeningFigures row = new OpeningFigures(employmentId, figures);
        entityManager.persist(row);
        figures.funds().forEach((fund, amounts) -> entityManager.persist(new OpeningFund(row.getId(), fund, amounts)));
    }

    @RequiresPermission("employees.see")
    public List<Employment> of(UUID employeeId) {
        return entityManager
                .createQuery(
                        "select m from Employment m where m.employee.id = :employee order by m.startOn",
                        Employment.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    @RequiresPermission("employees.see")
    public Optional<Employment> find(UUID employmentId) {
        return Optional.ofNullable(entityManager.find(Employment.class, employmentId));
    }

    @RequiresPermission("employees.see")
    public List<EmploymentTerms> termsOf(UUID employmentId) {
        return entityManager
                .createQuery(
                        "select t from EmploymentTerms t where t.employmentId = :id order by t.fromOn",
                        EmploymentTerms.class)
                .setParameter("id", employmentId)
                .getResultList();
    }

    @RequiresPermission("employees.see")
    public List<TaxCreditRequest> creditRequestsOf(UUID employmentId) {
        return entityManager
                .createQuery(
                        "select c from TaxCreditRequest c where c.employmentId = :id order by c.fromOn",
                        TaxCreditRequest.class)
                .setParameter("id", employmentId)
                .getResultList();
    }

    /** All employments of the tenant by employee number: what a sheet may name, those that ended included. */
    @SystemWork("Pay input and the run read it; their services have checked who asks")
    public List<EmploymentKey> keys() {
        return entityManager
                .createQuery(
                        "select new nl.strook.core.workforce.EmploymentKey(m.id, e.id, e.number, e.name,"
                                + " m.incomeRelationshipNumber, m.startOn, m.endOn)"
                                + " from Employment m join m.employee e order by e.number, m.incomeRelationshipNumber",
                        EmploymentKey.class)
                .getResultList();
    }

    /** Employments that run on a day of the stretch, by employee number. */
    @SystemWork("The run fixes whom it pays")
    public List<UUID> touching(LocalDate first, LocalDate last) {
        return entityManager
                .createQuery(
                        "select m.id from Employment m join m.employee e where m.startOn <= :last"
                                + " and (m.endOn is null or m.endOn >= :first)"
                                + " order by e.number, m.incomeRelationshipNumber",
                        UUID.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Whether this employee manages an employment that runs on the day. */
    @SystemWork("Identity asks it to know whether a person is a manager")
    public boolean manages(UUID employeeId, LocalDate day) {
        return !entityManager
                .createQuery(
                        "select m.id from Employment m where m.managerEmployeeId = :manager"
                                + " and m.startOn <= :day and (m.endOn is null or m.endOn >= :day)",
                        UUID.class)
                .setParameter("manager", employeeId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Employment row(UUID employmentId) {
        Employment employment = entityManager.find(Employment.class, employmentId);
        if (employment == null) {
            throw BusinessRuleViolation.of("workforce.employment.unknown");
        }
        return employment;
    }
}
