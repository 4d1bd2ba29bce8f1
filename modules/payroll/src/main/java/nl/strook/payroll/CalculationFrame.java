package nl.strook.payroll;

import nl.strook.core.workforce.Employer;
import nl.strook.core.workforce.EmployerRates;
import nl.strook.payroll.api.PayslipContent.Payer;
import nl.strook.payroll.engine.RuleSet;

/** What is the same for every employment of a run. */
record CalculationFrame(
        PayrollRun run,
        PayrollSettings settings,
        EmployerRates rates,
        RuleSet rules,
        Payer payer,
        String collectiveAgreement) {

    static Payer payer(Employer employer) {
        return new Payer(
                employer.getLegalName(),
                Addresses.oneLine(employer.getAddress()),
                employer.payrollTaxNumber().value());
    }
}
