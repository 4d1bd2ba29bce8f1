package nl.strook.payroll.api;

import java.util.Optional;
import java.util.UUID;

/** What payroll tells the module that shows payslips. For the tenant that is bound; the caller checks who may see it. */
public interface CalculatedPayslips {

    /** What stands behind a line of a run's results; empty when the tenant has no such line, or not any more. */
    Optional<CalculatedPayslip> find(UUID resultId);
}
