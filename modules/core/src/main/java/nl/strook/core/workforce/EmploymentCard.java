package nl.strook.core.workforce;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One employment with its history; every list oldest first.
 *
 * @param version a change of the plain facts is refused when the row has another one by then
 * @param manager who decides on requests; null without one
 * @param taxes empty while the payroll taxes treat it as usual
 */
public record EmploymentCard(
        UUID id,
        int version,
        UUID employeeId,
        LocalDate startOn,
        @Nullable LocalDate endOn,
        int incomeRelationshipNumber,
        String jobTitle,
        InsuredStatus insured,
        @Nullable PersonLine manager,
        @Nullable UUID departmentId,
        @Nullable String departmentName,
        List<ContractAgreement> contracts,
        List<AgreedTerms> terms,
        List<CreditChoice> credit,
        List<TaxStatus> taxes)
        implements Serializable {

    public EmploymentCard {
        contracts = List.copyOf(contracts);
        terms = List.copyOf(terms);
        credit = List.copyOf(credit);
        taxes = List.copyOf(taxes);
    }

    /** Whether it runs on the day or is to come. */
    public boolean isOpenOn(LocalDate day) {
        return endOn == null || !endOn.isBefore(day);
    }

    /** What counts on the day, else what will count first. */
    public Optional<ContractAgreement> contractOn(LocalDate day) {
        return Dated.onOrFirst(day, contracts);
    }

    /** What counts on the day, else what will count first. */
    public Optional<AgreedTerms> termsOn(LocalDate day) {
        return Dated.onOrFirst(day, terms);
    }
}
