package nl.strook.payroll.component;

import java.util.Objects;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.payroll.engine.ComponentKind;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.engine.PayComponents;
import nl.strook.payroll.engine.TaxTreatment;

/**
 * What a tenant may have otherwise of a line that only the engine makes: always its name; of the salary whether it is
 * pensionable and counts for the holiday allowance; of the holiday allowance whether it is pensionable, and taxed as a
 * special reward or by the period table. Everything else of these lines is law.
 */
final class EngineLine {

    private EngineLine() {}

    /** @throws BusinessRuleViolation {@code payroll.component.madeByStrook} or {@code .fixedByLaw} */
    static void require(PayComponent own) {
        PayComponent master = PayComponents.master(own.code()).orElse(null);
        boolean made = !own.kind().enterable();
        if (master == null || master.kind().enterable()) {
            if (made) {
                throw BusinessRuleViolation.of("payroll.component.madeByStrook", own.code());
            }
            return;
        }
        if (!own.equals(allowed(master, own))) {
            throw BusinessRuleViolation.of("payroll.component.fixedByLaw", own.code());
        }
    }

    /** The master's row with as much of the tenant's wish as is free. */
    private static PayComponent allowed(PayComponent master, PayComponent own) {
        boolean salary = master.kind() == ComponentKind.SALARY;
        boolean allowance = master.kind() == ComponentKind.HOLIDAY_ALLOWANCE;
        boolean table = allowance && own.tax() == TaxTreatment.TABLE;
        return new PayComponent(
                master.code(),
                master.kind(),
                master.labelKey(),
                own.name(),
                table ? TaxTreatment.TABLE : master.tax(),
                master.socialInsurance(),
                salary || allowance ? own.pensionable() : master.pensionable(),
                salary ? own.holidayBase() : master.holidayBase(),
                master.minimumWage(),
                master.paidHours(),
                master.unit(),
                master.factor(),
                master.unitRate(),
                master.limitRule(),
                master.mayReachMinimum());
    }

    /** Whether the engine makes lines of this component by itself, and it is not as in the set that it comes with. */
    static boolean differs(PayComponent component) {
        PayComponent master = PayComponents.master(component.code()).orElse(null);
        return master != null && isMade(master) && !Objects.equals(master, component);
    }

    private static boolean isMade(PayComponent master) {
        return !master.kind().enterable() || master.kind() == ComponentKind.HOURS;
    }
}
