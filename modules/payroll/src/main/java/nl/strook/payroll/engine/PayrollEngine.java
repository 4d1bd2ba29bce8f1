package nl.strook.payroll.engine;

/** Calculates payslips. Stateless and pure: the same arguments always give an equal result. */
public final class PayrollEngine {

    /**
     * One payment of one income relationship.
     *
     * @param before state after the previous payment of this employment, or opening figures; for an extra run {@link
     *     YearToDate#inPeriod in its period}
     * @param rules rule set of the year of the payment day
     * @throws IllegalArgumentException when the rule set is not that of the payment day, the period was paid already
     *     and this is no extra run, or an input row cannot be calculated
     */
    public PayslipCalculation calculate(EmploymentTerms terms, PeriodInput input, YearToDate before, RuleSet rules) {
        if (!rules.fits(input.paymentDay())) {
            throw new IllegalArgumentException(rules.id() + " is not for a payment on " + input.paymentDay());
        }
        if (!input.extraRun() && before.period() != null && before.period().covers(input)) {
            throw new IllegalArgumentException("Paid before: " + input.firstDay() + " to " + input.lastDay());
        }
        return new Calculation(terms, input, before.openedFor(rules.year()), rules).run();
    }
}
