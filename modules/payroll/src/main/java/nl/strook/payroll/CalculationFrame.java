package nl.strook.payroll;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.strook.core.workforce.Employer;
import nl.strook.core.workforce.EmployerRates;
import nl.strook.payroll.api.PayslipContent.Payer;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.engine.RuleSet;

/**
 * What is the same for every employment of a run.
 *
 * @param ownComponents as in {@link nl.strook.payroll.engine.PeriodInput}
 * @param unprintable the first character of a text that no document can hold
 */
record CalculationFrame(
        PayrollRun run,
        PayrollSettings settings,
        EmployerRates rates,
        RuleSet rules,
        Payer payer,
        String collectiveAgreement,
        List<PayComponent> ownComponents,
        Function<String, OptionalInt> unprintable) {

    static Payer payer(Employer employer) {
        return new Payer(
                employer.getLegalName(),
                Addresses.oneLine(employer.getAddress()),
                employer.payrollTaxNumber().value());
    }
}
