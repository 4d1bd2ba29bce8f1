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
        @Nullable UUID managerEmployeeId,
        @Nullable UUID departmentId) {

    private static final int LAST_NUMBER = 9999;
    private static final int LONGEST_JOB_TITLE = 80;

    /** In no department. */
    public NewEmployment(
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
        this(
                employeeId,
                startOn,
                endOn,
                incomeRelationshipNumber,
                jobTitle,
                contractDuration,
                writtenContract,
                onCall,
                insuredStatus,
                managerEmployeeId,
                null);
    }

    /** @throws BusinessRuleViolation {@code workforce.employment.endBeforeStart}, {@code .jobTitle} or {@code .ikv} */
    public NewEmployment {
        if (endOn != null && endOn.isBefore(startOn)) {
            throw BusinessRuleViolation.of("workforce.employment.endBeforeStart", startOn);
        }
        requireJobTitle(jobTitle);
        if (incomeRelationshipNumber < 1 || incomeRelationshipNumber > LAST_NUMBER) {
            throw BusinessRuleViolation.of("workforce.employment.ikv", incomeRelationshipNumber);
        }
    }

    static void requireJobTitle(String jobTitle) {
        if (jobTitle.isBlank() || jobTitle.strip().length() > LONGEST_JOB_TITLE) {
            throw BusinessRuleViolation.of("workforce.employment.jobTitle", LONGEST_JOB_TITLE);
        }
    }

    ContractAgreement contract() {
        return new ContractAgreement(startOn, contractDuration, writtenContract, onCall);
    }
}
