package nl.strook.core.workforce;

import java.io.Serializable;
import java.time.LocalDate;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How the payroll taxes treat an employment from a date on, beside the loonheffingskorting ({@link TaxCreditRequest}).
 * Without a row it is {@link #usual}.
 *
 * @param singleElderlyCredit alleenstaande-ouderenkorting (AOK) asked for; counts from the AOW month on
 * @param youngDisabledCredit jonggehandicaptenkorting (JGK) asked for
 * @param signedOn day on which the employee signed the request for one of these two; null without a request
 * @param apprentice learns and works by a BBL agreement: own minimum wage from 18 to 20, low premium
 * @param expectedYearWageCents wage expected for the whole year, for the special rate of who had no wage here last year;
 *     null lets the calculation estimate it
 */
public record TaxStatus(
        LocalDate fromOn,
        TaxTable table,
        boolean singleElderlyCredit,
        boolean youngDisabledCredit,
        @Nullable LocalDate signedOn,
        boolean apprentice,
        UnemploymentPremium unemploymentPremium,
        HealthContribution healthContribution,
        @Nullable Long expectedYearWageCents)
        implements Dated, Serializable {

    private static final long MOST_YEAR_WAGE_CENTS = 10_000_000_00L;

    /**
     * @throws BusinessRuleViolation {@code workforce.taxStatus.signatureMissing} for a credit without a signed request,
     *     {@code .formerApprentice} or {@code .formerPremium} for wage of a former employment, {@code .yearWage}
     */
    public TaxStatus {
        if (signedOn == null && (singleElderlyCredit || youngDisabledCredit)) {
            throw BusinessRuleViolation.of("workforce.taxStatus.signatureMissing");
        }
        if (table == TaxTable.GREEN && apprentice) {
            throw BusinessRuleViolation.of("workforce.taxStatus.formerApprentice");
        }
        if (table == TaxTable.GREEN && unemploymentPremium != UnemploymentPremium.BY_CONTRACT) {
            throw BusinessRuleViolation.of("workforce.taxStatus.formerPremium");
        }
        if (expectedYearWageCents != null
                && (expectedYearWageCents < 0 || expectedYearWageCents > MOST_YEAR_WAGE_CENTS)) {
            throw BusinessRuleViolation.of("workforce.taxStatus.yearWage");
        }
    }

    /** White table, no further credits, premium and contribution by contract and status. */
    public static TaxStatus usual(LocalDate fromOn) {
        return new TaxStatus(
                fromOn,
                TaxTable.WHITE,
                false,
                false,
                null,
                false,
                UnemploymentPremium.BY_CONTRACT,
                HealthContribution.BY_STATUS,
                null);
    }
}
