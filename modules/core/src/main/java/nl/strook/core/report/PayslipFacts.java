package nl.strook.core.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that art. 7:626 BW and good practice ask for, in the order of the sheet; their labels belong to the
 * template.
 *
 * @param period as {@code 1-8-2025 t/m 31-8-2025}
 * @param jobTitle may be empty
 * @param contractForm as {@code schriftelijk, onbepaalde tijd}
 * @param onCall as {@code nee}
 * @param workingTime agreed hours, as {@code 40,00 uur per week (100%)}
 * @param hourlyWage with the euro sign, as {@code € 19,90}
 * @param minimumWage amount over the period and rate, as {@code € 2.419,20 (168 uur × € 14,40)}
 * @param collectiveAgreement may be empty
 * @param taxTable as {@code wit, maand}
 * @param taxCredit as {@code ja}
 * @param paidHours verloonde uren, as {@code 174,00}
 * @param insured as {@code WW, ZW en WIA}
 * @param holidayAllowance as {@code 8%}
 * @param specialRate as {@code 41,56% (jaarloon € 41.866)}; none = no special rate on this payslip
 * @param more further facts in the fifth row, at most three with a special rate, else four
 */
public record PayslipFacts(
        String period,
        String employeeNumber,
        String birthDate,
        String jobTitle,
        String employedSince,
        String contractForm,
        String onCall,
        String workingTime,
        String hourlyWage,
        String minimumWage,
        String collectiveAgreement,
        String taxTable,
        String taxCredit,
        String paidHours,
        String insured,
        String holidayAllowance,
        @Nullable String specialRate,
        List<Fact> more) {

    public PayslipFacts {
        SheetText.required("period", period);
        SheetText.required("employeeNumber", employeeNumber);
        SheetText.required("contractForm", contractForm);
        SheetText.required("onCall", onCall);
        SheetText.required("workingTime", workingTime);
        SheetText.required("minimumWage", minimumWage);
        SheetText.required("taxTable", taxTable);
        SheetText.required("taxCredit", taxCredit);
        SheetText.required("holidayAllowance", holidayAllowance);
        more = List.copyOf(more);
        if (more.size() > (specialRate == null ? 4 : 3)) {
            throw new IllegalArgumentException("The fifth row of facts is full");
        }
    }

    /** A fact with a label of its own. */
    public record Fact(String label, String value) {}
}
