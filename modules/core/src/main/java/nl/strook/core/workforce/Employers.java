package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.rule.BusinessRuleViolation;

/** The employer that the current tenant is. */
@ApplicationScoped
@Transactional
public class Employers {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PersonalNumbers numbers;

    /**
     * Writes the facts of a tenant that was just registered; see {@link EmployerRegistration}.
     *
     * @throws BusinessRuleViolation {@code workforce.employer.exists}
     */
    @RequiresPermission("employers.manage")
    @Audited("employer.register")
    public void settle(NewEmployer facts) {
        if (find().isPresent()) {
            throw BusinessRuleViolation.of("workforce.employer.exists", facts.displayName());
        }
        entityManager.persist(new Employer(facts, numbers.sealEmployerAccount(facts.bankAccount())));
        entityManager.persist(new EmployerRates(facts.clientSinceOn(), facts.size(), facts.whkThousandths()));
    }

    /** Takes a decision of the tax authority over; a second one for the same day replaces the first. */
    @RequiresPermission("employers.manage")
    @Audited("employer.changeRates")
    public void changeRates(LocalDate fromOn, EmployerSize size, int whkThousandths) {
        NewEmployer.requireWhk(whkThousandths);
        rows().stream()
                .filter(row -> row.getFromOn().equals(fromOn))
                .findFirst()
                .ifPresentOrElse(
                        row -> row.replace(size, whkThousandths),
                        () -> entityManager.persist(new EmployerRates(fromOn, size, whkThousandths)));
    }

    @SystemWork("Read by services that have checked who asks: calculation, documents, pages with their own right")
    public Optional<Employer> find() {
        return entityManager
                .createQuery("select e from Employer e", Employer.class)
                .getResultStream()
                .findFirst();
    }

    /** @throws BusinessRuleViolation {@code workforce.employer.missing} */
    @RequiresPermission("employees.see")
    public Employer get() {
        return find().orElseThrow(() -> BusinessRuleViolation.of("workforce.employer.missing"));
    }

    /** The account from which the employer pays. */
    @RequiresPermission("employers.see")
    public BankAccount bankAccount() {
        return numbers.employerAccount(get());
    }

    /**
     * The rates that hold on a day: those of the latest date that has come, or else the first.
     *
     * @throws BusinessRuleViolation {@code workforce.employer.missing} when there are none
     */
    @SystemWork("Read by the calculation and by pages with their own right")
    public EmployerRates ratesOn(LocalDate day) {
        List<EmployerRates> rows = rows();
        if (rows.isEmpty()) {
            throw BusinessRuleViolation.of("workforce.employer.missing");
        }
        return rows.stream()
                .filter(row -> !row.getFromOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(rows.get(0));
    }

    /** As {@link #ratesOn}, for a page. */
    @RequiresPermission("employees.see")
    public EmployerRates currentRates(LocalDate day) {
        return ratesOn(day);
    }

    private List<EmployerRates> rows() {
        return entityManager
                .createQuery("select r from EmployerRates r order by r.fromOn", EmployerRates.class)
                .getResultList();
    }
}
