package nl.strook.payroll.engine;

import org.jspecify.annotations.Nullable;

/**
 * A pay component with its treatment: a row of the bureau's master set, or a tenant's own version of it.
 *
 * @param labelKey key {@code line.…} of the bundle
 * @param name own name of a tenant's component; null uses the label key
 * @param socialInsurance counts for employee insurance and Zvw
 * @param pensionable counts for the pension base
 * @param holidayBase counts for the holiday allowance
 * @param minimumWage counts as wage against the minimum wage (hours of these components count as hours)
 * @param paidHours its hours are paid hours (verloonde uren) beside the agreed ones
 * @param factor over the hourly wage or salary, such as 125 % for overtime
 * @param unitRate ten-thousandths of a euro per unit, when the input has no amount
 * @param limitRule id of the untaxed limit per unit in the rule set, such as {@code travel.km}
 * @param mayReachMinimum net deduction that the law lets go below the net minimum wage (garnishment)
 */
public record PayComponent(
        String code,
        ComponentKind kind,
        String labelKey,
        @Nullable String name,
        TaxTreatment tax,
        boolean socialInsurance,
        boolean pensionable,
        boolean holidayBase,
        boolean minimumWage,
        boolean paidHours,
        Unit unit,
        @Nullable Percent factor,
        @Nullable Long unitRate,
        @Nullable String limitRule,
        boolean mayReachMinimum) {

    PayComponent taxedBy(TaxTreatment other) {
        return new PayComponent(
                code,
                kind,
                labelKey,
                name,
                other,
                socialInsurance,
                pensionable,
                holidayBase,
                minimumWage,
                paidHours,
                unit,
                factor,
                unitRate,
                limitRule,
                mayReachMinimum);
    }
}
