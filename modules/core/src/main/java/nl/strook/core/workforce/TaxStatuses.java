package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.time.StrookTime;

/** How the payroll taxes treat the employments of the current tenant, with its history. */
@ApplicationScoped
@Transactional
public class TaxStatuses {

    /** The AOW age was never lower; from which month it is reached is for the rules of the payment's year. */
    private static final int LOWEST_AOW_AGE = 65;

    private static final int WAJONG_AGE = 18;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Employments employments;

    @Inject
    Clock clock;

    /**
     * Settles the status from a date on; a second one for the same day replaces the first.
     *
     * @throws BusinessRuleViolation {@code workforce.employment.unknown}, {@code workforce.taxStatus.beforeStart} when the
     *     employment has not begun on that day, {@code .signedLater} when the signature is in the future, {@code
     *     .tooYoungForElderly} and {@code .tooYoungForDisabled} for a credit that nobody of that age has, {@code
     *     .notInsured} for an apprentice or a premium of a director-shareholder
     */
    @RequiresPermission("employees.manage")
    @Audited("employment.taxStatus")
    public void settle(UUID employmentId, TaxStatus status) {
        Employment employment = employments
                .find(employmentId)
                .orElseThrow(() -> BusinessRuleViolation.of("workforce.employment.unknown"));
        check(employment, status, LocalDate.now(clock.withZone(StrookTime.ZONE)));
        rows(employmentId).stream()
                .filter(row -> row.getFromOn().equals(status.fromOn()))
                .findFirst()
                .ifPresentOrElse(
                        row -> row.become(status),
                        () -> entityManager.persist(new EmploymentTaxStatus(employmentId, status)));
    }

    /** Oldest first; empty while it is the usual one. */
    @RequiresPermission("employees.see")
    public List<TaxStatus> of(UUID employmentId) {
        return rows(employmentId).stream().map(EmploymentTaxStatus::status).toList();
    }

    static void check(Employment employment, TaxStatus status, LocalDate today) {
        if (status.fromOn().isBefore(employment.getStartOn())) {
            throw BusinessRuleViolation.of("workforce.taxStatus.beforeStart", employment.getStartOn());
        }
        LocalDate signed = status.signedOn();
        if (signed != null && signed.isAfter(today)) {
            throw BusinessRuleViolation.of("workforce.taxStatus.signedLater");
        }
        LocalDate born = employment.getEmployee().getBirthOn();
        if (status.singleElderlyCredit() && younger(born, LOWEST_AOW_AGE, status.fromOn())) {
            throw BusinessRuleViolation.of("workforce.taxStatus.tooYoungForElderly", LOWEST_AOW_AGE);
        }
        if (status.youngDisabledCredit() && younger(born, WAJONG_AGE, status.fromOn())) {
            throw BusinessRuleViolation.of("workforce.taxStatus.tooYoungForDisabled", WAJONG_AGE);
        }
        boolean insuredWords = status.apprentice() || status.unemploymentPremium() != UnemploymentPremium.BY_CONTRACT;
        if (insuredWords && employment.getInsuredStatus() != InsuredStatus.EMPLOYEE) {
            throw BusinessRuleViolation.of("workforce.taxStatus.notInsured");
        }
    }

    /** Whether somebody has not reached the age by the end of the month of a day. */
    private static boolean younger(LocalDate born, int age, LocalDate day) {
        return born.plusYears(age).isAfter(day.withDayOfMonth(day.lengthOfMonth()));
    }

    private List<EmploymentTaxStatus> rows(UUID employmentId) {
        return entityManager
                .createQuery(
                        "select s from EmploymentTaxStatus s where s.employmentId = :id order by s.fromOn",
                        EmploymentTaxStatus.class)
                .setParameter("id", employmentId)
                .getResultList();
    }
}
