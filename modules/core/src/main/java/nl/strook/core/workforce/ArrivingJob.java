package nl.strook.core.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employment that comes with many others; checks of more than its own facts were done before.
 *
 * @param manager number of an employee who is there or comes along
 * @param department name; made when it is not there
 */
public record ArrivingJob(
        NewEmploymentFacts facts,
        AgreedTerms terms,
        @Nullable CreditChoice credit,
        @Nullable String manager,
        @Nullable String department) {

    /** The employment itself, as in {@link NewEmployment}. */
    public record NewEmploymentFacts(
            LocalDate startOn,
            @Nullable LocalDate endOn,
            int incomeRelationshipNumber,
            String jobTitle,
            ContractAgreement contract,
            InsuredStatus insured) {

        private static final UUID ANYBODY = new UUID(0, 0);

        /** @throws nl.strook.core.rule.BusinessRuleViolation as {@link NewEmployment} */
        public NewEmployment checked() {
            return of(ANYBODY, null, null);
        }

        NewEmployment of(UUID employee, @Nullable UUID manager, @Nullable UUID department) {
            return new NewEmployment(
                    employee,
                    startOn,
                    endOn,
                    incomeRelationshipNumber,
                    jobTitle,
                    contract.duration(),
                    contract.written(),
                    contract.onCall(),
                    insured,
                    manager,
                    department);
        }
    }
}
