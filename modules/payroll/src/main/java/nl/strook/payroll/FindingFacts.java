package nl.strook.payroll;

import java.time.LocalDate;
import java.util.List;
import nl.strook.payroll.engine.PayslipCalculation;
import org.jspecify.annotations.Nullable;

/**
 * What the rules for findings look at, beside the calculation.
 *
 * @param previousNetCents net of the payment before; null when there was none
 * @param previousPaymentOn its day; null likewise
 * @param extraRun a further payment in a period: its net is not compared
 * @param firstDay first day of the period
 * @param endOn last day of employment; null while it goes on
 * @param ibanSince day on which the present account was entered; null without account
 * @param accountChanged it was another one at the payment before
 * @param creditChanges days on which a request about the loonheffingskorting takes effect
 * @param missingFacts names of facts that art. 7:626 BW wants and that are not there
 * @param unprintable a text that the payslip cannot show; null when all of it can be printed
 * @param netDifferencePercent the tenant's setting
 */
record FindingFacts(
        PayslipCalculation calculation,
        @Nullable Long previousNetCents,
        @Nullable LocalDate previousPaymentOn,
        boolean extraRun,
        LocalDate firstDay,
        LocalDate paymentOn,
        @Nullable LocalDate endOn,
        @Nullable LocalDate ibanSince,
        boolean accountChanged,
        boolean payOtherwise,
        boolean hasBsn,
        List<CreditChange> creditChanges,
        List<String> missingFacts,
        @Nullable Unprintable unprintable,
        int netDifferencePercent) {

    /** From this day on the credit is applied, or no longer. */
    record CreditChange(LocalDate from, boolean applied) {}

    /**
     * A text with a character that no embedded font draws.
     *
     * @param character that character
     */
    record Unprintable(String text, String character) {}
}
