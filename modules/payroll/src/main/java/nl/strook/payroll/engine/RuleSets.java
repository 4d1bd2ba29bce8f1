package nl.strook.payroll.engine;

import java.time.LocalDate;

/** The rule sets that ship with the product, read once from their data files. */
public final class RuleSets {

    private RuleSets() {}

    /** @throws UnknownRuleYear when there is no set for the year of the payment day */
    public static RuleSet forPaymentDay(LocalDate paymentDay) {
        return forYear(paymentDay.getYear());
    }

    /** @throws UnknownRuleYear when there is no set for the year */
    public static RuleSet forYear(int year) {
        throw new UnknownRuleYear(year);
    }
}
