package nl.strook.core.workforce;

import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed at the start of an employment; wage and hours come as {@link AgreedTerms}.
 *
 * @param contractDuration null while unknown; a run is then blocked
 * @param managerEmployeeId who decides on requests of this employee
 */
public record NewEmployment(
        UUID employeeId,
        LocalDate startOn,
        @Nullable LocalDate endOn,
        int incomeRelationshipNumber,
        String jobTitle,
        @Nullable ContractDuration contractDuration,
        boolean writtenContract,
        boolean onCall,
        InsuredStatus insuredStatus,
        @Nullable UUID managerEmployeeId) {

    private static final int LAST_NUMBER = 9999;

    /** @throws BusinessRuleViolation {@code workforce.employment.endBeforeStart}, {@code .jobTitle} or {@code .ikv} */
    public NewEmployment {
        if (endOn != null && endOn.isBefore(startOn)) {
            throw BusinessRuleViolation.of("workforce.employment.endBeforeStart", startOn);
        }
        if (jobTitle.isBlank()) {
            throw BusinessRuleViolation.of("workforce.employment.jobTitle");
        }
        if (incomeRelationshipNumber < 1 || incomeRelationshipNumber > LAST_NUMBER) {
            throw BusinessRuleViolation.of("workforce.employment.ikv", incomeRelationshipNumber);
        }
    }
}
