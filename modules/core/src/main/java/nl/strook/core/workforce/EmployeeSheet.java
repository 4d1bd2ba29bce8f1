package nl.strook.core.workforce;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an employee shows; BSN and IBAN masked.
 *
 * @param addressLines empty without an address
 */
public record EmployeeSheet(
        UUID id,
        String number,
        String name,
        String formalName,
        LocalDate birthOn,
        @Nullable String maskedBsn,
        @Nullable String maskedAccount,
        boolean payOtherwise,
        List<String> addressLines,
        @Nullable String email,
        PersonLanguage language,
        List<Job> jobs)
        implements Serializable {

    /**
     * One employment, newest first.
     *
     * @param terms oldest first; {@code credit} likewise
     */
    public record Job(
            String title,
            LocalDate startOn,
            @Nullable LocalDate endOn,
            int incomeRelationshipNumber,
            @Nullable ContractDuration duration,
            boolean written,
            boolean onCall,
            InsuredStatus insured,
            @Nullable String manager,
            List<Term> terms,
            List<Credit> credit)
            implements Serializable {}

    /** Wage and hours from a date on. */
    public record Term(LocalDate fromOn, SalaryBasis basis, long amountCents, int weeklyMinutes)
            implements Serializable {}

    /** Loonheffingskorting from a date on. */
    public record Credit(LocalDate fromOn, boolean applied) implements Serializable {}
}
