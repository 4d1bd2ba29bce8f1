package nl.strook.payroll.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.strook.core.job.TenantWriter;
import nl.strook.payroll.RunCalculator;

/** Calculates and stores a chunk of members at once: the facts of all of them come in a handful of statements. */
@Named
@Dependent
public class CalculationWriter extends TenantWriter {

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    RunCalculator calculator;

    @Override
    protected void write(List<Object> items) {
        calculator.calculate(
                UUID.fromString(run), items.stream().map(UUID.class::cast).toList());
    }
}
