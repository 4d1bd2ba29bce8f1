package nl.strook.payroll.engine;

/** Calculates payslips. Stateless and pure: the same arguments always give an equal result. */
public final class PayrollEngine {

    /**
     * One payment of one income relationship.
     *
     * @param before state after the previous payment of this employment, or opening figures
     * @param rules rule set of the year of the payment day
     * @throws IllegalArgumentException when the rule set is not that of the payment day or the input contradicts itself
     */
    public PayslipCalculation calculate(EmploymentTerms terms, PeriodInput input, YearToDate before, RuleSet rules) {
        throw new UnsupportedOperationException();
    }
}
