package nl.strook.core.workforce;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** Rules that look at more than one row; the services that change people call them. */
final class WorkforceRules {

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);
    private static final int YOUNGEST = 13;
    private static final int OLDEST = 100;

    private WorkforceRules() {}

    /** @throws BusinessRuleViolation {@code workforce.employee.number} or {@code .numberTaken} */
    static void requireFreeNumber(EntityManager em, String number) {
        NewEmployee.requireNumber(number);
        boolean taken = !em.createQuery("select e.id from Employee e where e.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw BusinessRuleViolation.of("workforce.employee.numberTaken", number);
        }
    }

    /** @throws BusinessRuleViolation {@code workforce.employee.bsnTaken} */
    static void requireFreeBsn(EntityManager em, byte[] bsnIndex, @Nullable UUID own) {
        boolean taken = em.createQuery("select e.id from Employee e where e.bsnIndex = :index", UUID.class)
                .setParameter("index", bsnIndex)
                .getResultStream()
                .anyMatch(id -> !id.equals(own));
        if (taken) {
            throw BusinessRuleViolation.of("workforce.employee.bsnTaken");
        }
    }

    /** @throws BusinessRuleViolation {@code workforce.employee.birthDate} */
    static void requireAge(LocalDate birthOn, LocalDate today) {
        if (!isPossibleBirth(birthOn, today)) {
            throw BusinessRuleViolation.of("workforce.employee.birthDate", birthOn);
        }
    }

    /** Whether somebody born on that day can be an employee today. */
    static boolean isPossibleBirth(LocalDate birthOn, LocalDate today) {
        return !birthOn.isAfter(today.minusYears(YOUNGEST)) && !birthOn.isBefore(today.minusYears(OLDEST));
    }

    /** @throws BusinessRuleViolation {@code workforce.employment.managesSelf} or {@code .unknownManager} */
    static void requireManager(EntityManager em, UUID employeeId, @Nullable UUID managerEmployeeId) {
        if (managerEmployeeId == null) {
            return;
        }
        if (managerEmployeeId.equals(employeeId)) {
            throw BusinessRuleViolation.of("workforce.employment.managesSelf");
        }
        if (em.find(Employee.class, managerEmployeeId) == null) {
            throw BusinessRuleViolation.of("workforce.employment.unknownManager");
        }
    }

    /** @throws BusinessRuleViolation {@code workforce.department.unknown} */
    static void requireDepartment(EntityManager em, @Nullable UUID departmentId) {
        if (departmentId != null && em.find(Department.class, departmentId) == null) {
            throw BusinessRuleViolation.of("workforce.department.unknown");
        }
    }

    /**
     * Two of one person never run at the same time under one number of the income relationship.
     *
     * @throws BusinessRuleViolation {@code workforce.employment.overlap}
     */
    static void requireFree(EntityManager em, Employment employment, @Nullable LocalDate lastDay) {
        LocalDate until = lastDay == null ? FAR : lastDay;
        boolean overlaps = em.createQuery(
                        "select m from Employment m where m.employee = :employee"
                                + " and m.incomeRelationshipNumber = :number",
                        Employment.class)
                .setParameter("employee", employment.getEmployee())
                .setParameter("number", employment.getIncomeRelationshipNumber())
                .getResultStream()
                .filter(other -> !other.equals(employment))
                .anyMatch(other -> other.touches(employment.getStartOn(), until));
        if (overlaps) {
            throw BusinessRuleViolation.of(
                    "workforce.employment.overlap", employment.getEmployee().getNumber());
        }
    }

    /** @throws BusinessRuleViolation {@code workforce.terms.outside} */
    static void requireRunning(Employment employment, LocalDate day) {
        if (!employment.touches(day, day)) {
            throw BusinessRuleViolation.of("workforce.terms.outside", day);
        }
    }
}
