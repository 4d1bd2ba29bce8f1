package nl.strook.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Sums over the results of a run, in cents as printed: deductions are negative.
 *
 * @param otherCents net deductions and whatever else is taken off beside tax and pension
 * @param allowancesCents untaxed allowances and net reimbursements
 * @param payrollTaxesCents loonheffingen to be paid: wage tax, premiums, Zvw; positive
 * @param employerCostCents gross, allowances, premiums and the Zvw levy; without the employer's pension and reserves
 * @param pensionWageCents base over which the employee premium was taken
 */
@Embeddable
public record RunTotals(
        @Column(name = "payslip_count") Integer payslips,
        @Column(name = "gross_cents") Long grossCents,
        @Column(name = "tax_cents") Long taxCents,
        @Column(name = "pension_cents") Long pensionCents,
        @Column(name = "other_cents") Long otherCents,
        @Column(name = "allowances_cents") Long allowancesCents,
        @Column(name = "net_cents") Long netCents,
        @Column(name = "payroll_taxes_cents") Long payrollTaxesCents,
        @Column(name = "employer_cost_cents") Long employerCostCents,
        @Column(name = "pension_wage_cents") Long pensionWageCents)
        implements Serializable {

    public static final RunTotals ZERO = new RunTotals(0, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}
