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
     * @param terms oldest first; {@code credit} and {@code taxes} likewise
     * @param taxes empty while the payroll taxes treat it as usual
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
            List<Credit> credit,
            List<Taxes> taxes)
            implements Serializable {}

    /** Wage and hours from a date on. */
    public record Term(LocalDate fromOn, SalaryBasis basis, long amountCents, int weeklyMinutes)
            implements Serializable {}

    /** Loonheffingskorting from a date on. */
    public record Credit(LocalDate fromOn, boolean applied) implements Serializable {}

    /** How the payroll taxes treat it from a date on, as in {@link TaxStatus}. */
    public record Taxes(
            LocalDate fromOn,
            TaxTable table,
            boolean singleElderlyCredit,
            boolean youngDisabledCredit,
            boolean apprentice,
            UnemploymentPremium unemploymentPremium,
            HealthContribution healthContribution)
            implements Serializable {}
}
