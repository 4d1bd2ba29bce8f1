package nl.strook.core.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An annual statement of one employment. Amounts are whole euros without the euro sign, as {@code 41.866}.
 *
 * @param year as {@code 2024}
 * @param from first day of the amounts, as {@code 1-1-2024}
 * @param until last day of the amounts
 * @param correction said under the table when this statement replaces an earlier one; none = the first
 */
public record AnnualStatementSheet(
        Instant madeAt,
        String madeOn,
        SheetParty party,
        String year,
        String from,
        String until,
        Person person,
        Amounts amounts,
        @Nullable String correction)
        implements ReportSheet {

    public AnnualStatementSheet {
        SheetText.required("madeOn", madeOn);
        SheetText.required("year", year);
        SheetText.required("from", from);
        SheetText.required("until", until);
    }

    /**
     * Facts about the employee; the BSN is required here and only here.
     *
     * @param insured as {@code WW, ZW en WIA}
     * @param taxTable as {@code wit}
     * @param hoursPerWeek as {@code 40,00}
     * @param companyCar as {@code nee}
     */
    public record Person(
            String bsn,
            String birthDate,
            String employeeNumber,
            String employedSince,
            String insured,
            String taxTable,
            String hoursPerWeek,
            String companyCar) {

        public Person {
            SheetText.required("bsn", bsn);
        }
    }

    /**
     * The lines of the statement, in their order.
     *
     * @param wage loon loonbelasting/volksverzekeringen
     * @param taxWithheld ingehouden loonbelasting/premie volksverzekeringen
     * @param labourCredit verrekende arbeidskorting
     * @param healthContribution ingehouden bijdrage Zvw
     * @param insurancePremiums totaal premies werknemersverzekeringen
     * @param healthLevy werkgeversheffing Zvw
     * @param taxCredit loonheffingskorting, as {@code ja}
     * @param taxCreditNote as {@code Vanaf 1-1-2024, het hele jaar}; may be empty
     */
    public record Amounts(
            String wage,
            String taxWithheld,
            String labourCredit,
            String healthContribution,
            String insurancePremiums,
            String healthLevy,
            String taxCredit,
            String taxCreditNote) {

        public Amounts {
            SheetText.required("wage", wage);
            SheetText.required("taxWithheld", taxWithheld);
            SheetText.required("labourCredit", labourCredit);
            SheetText.required("healthContribution", healthContribution);
            SheetText.required("insurancePremiums", insurancePremiums);
            SheetText.required("healthLevy", healthLevy);
            SheetText.required("taxCredit", taxCredit);
        }
    }
}
