package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** Takes somebody on: person, employment, terms and credit in one go, or nothing. */
@ApplicationScoped
@Transactional
public class Hiring {

    private static final int MOST_DIGITS = 9;
    private static final String FIRST = "1001";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Employees employees;

    @Inject
    Employments employments;

    /**
     * @param employment made for the id of the new employee
     * @param credit null without a request to apply the loonheffingskorting
     * @return id of the employee
     * @throws BusinessRuleViolation as {@link Employees#add} and {@link Employments#start}
     */
    @RequiresPermission("employees.manage")
    @Audited("employee.hire")
    public UUID hire(
            NewEmployee person,
            Function<UUID, NewEmployment> employment,
            AgreedTerms terms,
            @Nullable CreditChoice credit) {
        UUID employee = employees.add(person);
        start(employment.apply(employee), terms, credit);
        return employee;
    }

    /**
     * One more employment of somebody who is in the books.
     *
     * @throws BusinessRuleViolation as {@link Employments#start}
     */
    @RequiresPermission("employees.manage")
    @Audited("employee.hire")
    public UUID start(NewEmployment facts, AgreedTerms terms, @Nullable CreditChoice credit) {
        UUID employment = employments.start(facts, terms);
        if (credit != null) {
            employments.requestTaxCredit(employment, credit.fromOn(), credit.applied(), credit.signedOn());
        }
        return employment;
    }

    /** The number after the highest one that is in use. */
    @RequiresPermission("employees.manage")
    public String nextNumber() {
        return entityManager
                .createQuery("select e.number from Employee e", String.class)
                .getResultStream()
                .filter(number ->
                        number.length() <= MOST_DIGITS && number.chars().allMatch(Character::isDigit))
                .mapToInt(Integer::parseInt)
                .max()
                .stream()
                .mapToObj(highest -> String.valueOf(highest + 1))
                .findFirst()
                .orElse(FIRST);
    }
}
