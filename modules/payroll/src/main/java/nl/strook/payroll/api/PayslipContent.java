package nl.strook.payroll.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strook.payroll.engine.PayslipCalculation;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on one payslip, frozen when the run was calculated. Without BSN, and with the IBAN masked.
 *
 * @param resultId the stored result of the run
 */
public record PayslipContent(
        UUID resultId,
        UUID employmentId,
        UUID employeeId,
        Person person,
        Job job,
        Payer payer,
        PayslipCalculation calculation) {

    /**
     * @param name as in the address
     * @param addressLines under the name, at most four
     * @param maskedIban null when paid in another way
     * @param language {@code nl} or {@code en}
     */
    public record Person(
            String number,
            String name,
            List<String> addressLines,
            LocalDate birthOn,
            @Nullable String maskedIban,
            String language) {}

    /**
     * What art. 7:626 BW asks of the agreement.
     *
     * @param writtenContract whether the agreement is in writing
     * @param openEnded whether it is for an indefinite time
     * @param weeklyMinutes agreed hours a week
     * @param fullTimeWeeklyMinutes hours of a full week at this employer
     * @param hourlyWage ten-thousandths of a euro; null when hours are not agreed
     * @param collectiveAgreement name of the cao; empty without one
     */
    public record Job(
            String title,
            LocalDate employedSince,
            @Nullable LocalDate employedUntil,
            boolean writtenContract,
            boolean openEnded,
            boolean onCall,
            int weeklyMinutes,
            int fullTimeWeeklyMinutes,
            @Nullable Long hourlyWage,
            String collectiveAgreement,
            boolean insured) {}

    /** The employer as the law wants it named. */
    public record Payer(String legalName, String addressLine, String payrollTaxNumber) {}
}
