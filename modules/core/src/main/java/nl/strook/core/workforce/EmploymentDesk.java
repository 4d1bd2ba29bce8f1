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
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.core.time.StrookTime;
import org.jspecify.annotations.Nullable;

/**
 * Where an employment is changed by hand. A change of dated facts names what the page showed for the same first day (null
 * for nothing); a change of plain facts names the version. When that is not so any more, it throws {@link
 * OptimisticLockException} and changes nothing.
 */
@ApplicationScoped
@Transactional
public class EmploymentDesk {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Job, department and manager.
     *
     * @throws BusinessRuleViolation {@code workforce.employment.jobTitle}, {@code .managesSelf}, {@code
     *     .unknownManager}, {@code workforce.department.unknown}
     */
    @RequiresPermission("employees.manage")
    @Audited("employment.place")
    public void place(
            UUID employmentId,
            int version,
            String jobTitle,
            @Nullable UUID departmentId,
            @Nullable UUID managerEmployeeId) {
        Employment row = row(employmentId);
        requireVersion(row, version);
        WorkforceRules.requireManager(entityManager, row.getEmployee().getId(), managerEmployeeId);
        WorkforceRules.requireDepartment(entityManager, departmentId);
        Map<String, Object> before = placed(row);
        row.place(jobTitle, departmentId, managerEmployeeId);
        record("employment.place", row, before, placed(row));
    }

    /** @throws BusinessRuleViolation {@code workforce.terms.outside} when the employment does not run on that day */
    @RequiresPermission("employees.manage")
    @Audited("employment.contract")
    public void contract(UUID employmentId, ContractAgreement agreed, @Nullable ContractAgreement shown) {
        Employment row = runningOn(employmentId, agreed.fromOn());
        EmploymentContract same = same(EmploymentContract.class, employmentId, agreed.fromOn());
        requireShown(same == null ? null : same.agreed(), shown);
        if (same == null) {
            entityManager.persist(new EmploymentContract(employmentId, agreed));
        } else {
            same.agree(agreed);
        }
        record("employment.contract", row, told(shown), told(agreed));
    }

    /** @throws BusinessRuleViolation {@code workforce.terms.outside} when the employment does not run on that day */
    @RequiresPermission("employees.manage")
    @Audited("employment.agree")
    public void agree(UUID employmentId, AgreedTerms agreed, @Nullable AgreedTerms shown) {
        Employment row = runningOn(employmentId, agreed.fromOn());
        EmploymentTerms same = same(EmploymentTerms.class, employmentId, agreed.fromOn());
        requireShown(same == null ? null : same.agreed(), shown);
        if (same == null) {
            entityManager.persist(new EmploymentTerms(employmentId, agreed));
        } else {
            same.agree(agreed);
        }
        record("employment.agree", row, told(shown), told(agreed));
    }

    /** @throws BusinessRuleViolation {@code workforce.credit.signedLater} or {@code workforce.terms.outside} */
    @RequiresPermission("employees.manage")
    @Audited("employment.taxCredit")
    public void choose(UUID employmentId, CreditChoice choice, @Nullable CreditChoice shown) {
        Employment row = runningOn(employmentId, choice.fromOn());
        if (choice.signedOn().isAfter(today())) {
            throw BusinessRuleViolation.of("workforce.credit.signedLater");
        }
        TaxCreditRequest same = same(TaxCreditRequest.class, employmentId, choice.fromOn());
        requireShown(same == null ? null : same.choice(), shown);
        if (same == null) {
            entityManager.persist(
                    new TaxCreditRequest(employmentId, choice.fromOn(), choice.applied(), choice.signedOn()));
        } else {
            same.replace(choice.applied(), choice.signedOn());
        }
        record("employment.taxCredit", row, told(shown), told(choice));
    }

    /** @throws BusinessRuleViolation as {@link TaxStatuses#settle}, and {@code workforce.terms.outside} */
    @RequiresPermission("employees.manage")
    @Audited("employment.taxStatus")
    public void settle(UUID employmentId, TaxStatus status, @Nullable TaxStatus shown) {
        Employment row = runningOn(employmentId, status.fromOn());
        TaxStatuses.check(row, status, today());
        EmploymentTaxStatus same = same(EmploymentTaxStatus.class, employmentId, status.fromOn());
        requireShown(same == null ? null : same.status(), shown);
        if (same == null) {
            entityManager.persist(new EmploymentTaxStatus(employmentId, status));
        } else {
            same.become(status);
        }
        record("employment.taxStatus", row, told(shown), told(status));
    }

    /**
     * Takes back what was agreed for a day to come.
     *
     * @param shown as the page showed it
     * @throws BusinessRuleViolation {@code workforce.terms.begun} when the day has come, {@code workforce.terms.first} for
     *     the contract or terms with which the employment begins
     */
    @RequiresPermission("employees.manage")
    @Audited("employment.withdraw")
    public void withdraw(UUID employmentId, DatedKind kind, Dated shown) {
        Employment row = row(employmentId);
        if (!shown.fromOn().isAfter(today())) {
            throw BusinessRuleViolation.of("workforce.terms.begun", shown.fromOn());
        }
        if (!kind.mayBeNone() && !shown.fromOn().isAfter(row.getStartOn())) {
            throw BusinessRuleViolation.of("workforce.terms.first", row.getStartOn());
        }
        TenantEntity found = switch (kind) {
            case CONTRACT -> same(EmploymentContract.class, employmentId, shown.fromOn());
            case TERMS -> same(EmploymentTerms.class, employmentId, shown.fromOn());
            case CREDIT -> same(TaxCreditRequest.class, employmentId, shown.fromOn());
            case TAXES -> same(EmploymentTaxStatus.class, employmentId, shown.fromOn());
        };
        requireShown(facts(found), shown);
        if (found != null) {
            entityManager.remove(found);
        }
        record("employment.withdraw", row, told(shown), Map.of());
    }

    private static @Nullable Dated facts(@Nullable TenantEntity row) {
        if (row instanceof EmploymentContract contract) {
            return contract.agreed();
        }
        if (row instanceof EmploymentTerms terms) {
            return terms.agreed();
        }
        if (row instanceof TaxCreditRequest credit) {
            return credit.choice();
        }
        return row instanceof EmploymentTaxStatus status ? status.status() : null;
    }

    /**
     * Settles the last day, another one than before, or none: the employment goes on.
     *
     * @throws BusinessRuleViolation {@code workforce.employment.endBeforeStart}, {@code .overlap} when it would run
     *     together with a later one of the same income relationship
     */
    @RequiresPermission("employees.manage")
    @Audited("employment.end")
    public void end(UUID employmentId, int version, @Nullable LocalDate lastDay) {
        Employment row = row(employmentId);
        requireVersion(row, version);
        LocalDate before = row.getEndOn();
        WorkforceRules.requireFree(entityManager, row, lastDay);
        if (lastDay == null) {
            row.goOn();
        } else {
            row.end(lastDay);
        }
        record(
                lastDay == null ? "employment.goOn" : "employment.end",
                row,
                Map.of("endOn", String.valueOf(before)),
                Map.of("endOn", String.valueOf(lastDay)));
    }

    private Employment runningOn(UUID employmentId, LocalDate day) {
        Employment row = row(employmentId);
        WorkforceRules.requireRunning(row, day);
        return row;
    }

    /** The dated row of the employment that begins on this day. */
    private <T extends TenantEntity> @Nullable T same(Class<T> type, UUID employmentId, LocalDate from) {
        return entityManager
                .createQuery(
                        "select d from " + type.getSimpleName() + " d where d.employmentId = :id and d.fromOn = :from",
                        type)
                .setParameter("id", employmentId)
                .setParameter("from", from)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(StrookTime.ZONE));
    }

    /** Under its lock, so that of two who save at once the second is told. */
    private Employment row(UUID employmentId) {
        Employment row = entityManager.find(Employment.class, employmentId, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw BusinessRuleViolation.of("workforce.employment.unknown");
        }
        return row;
    }

    private static void requireVersion(Employment row, int version) {
        if (row.getVersion() != version) {
            throw new OptimisticLockException(row);
        }
    }

    private static void requireShown(@Nullable Object now, @Nullable Object shown) {
        if (!Objects.equals(now, shown)) {
            throw new OptimisticLockException();
        }
    }

    private void record(String action, Employment row, Map<String, Object> before, Map<String, Object> after) {
        audit.record(AuditEvent.of(action)
                .about("Employment", row.getId())
                .before(before)
                .after(after));
    }

    private static Map<String, Object> placed(Employment row) {
        return Map.of(
                "jobTitle", row.getJobTitle(),
                "department", String.valueOf(row.getDepartmentId()),
                "manager", String.valueOf(row.getManagerEmployeeId()));
    }

    private static Map<String, Object> told(@Nullable Dated facts) {
        return facts == null ? Map.of() : Map.of("from", facts.fromOn().toString(), "facts", facts.toString());
    }
}
