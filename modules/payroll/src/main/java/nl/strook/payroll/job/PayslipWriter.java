package nl.strook.payroll.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.strook.core.job.TenantWriter;
import nl.strook.payroll.RunRendering;

/** Has the payslips of a chunk of members made and archived. */
@Named
@Dependent
public class PayslipWriter extends TenantWriter {

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    RunRendering rendering;

    @Override
    protected void write(List<Object> items) {
        rendering.render(
                UUID.fromString(run), items.stream().map(UUID.class::cast).toList());
    }
}
