package nl.strook.payslips.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.strook.core.job.TenantWriter;
import nl.strook.payslips.AnnualStatementOrder;
import nl.strook.payslips.AnnualStatementWriter;

/** Has the annual statements made that a chunk of published payslips completes. */
@Named
@Dependent
public class AnnualStatementChunkWriter extends TenantWriter {

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    @BatchProperty(name = "year")
    String year;

    @Inject
    @BatchProperty(name = "lastOfYear")
    String lastOfYear;

    @Inject
    @BatchProperty(name = "visibleFrom")
    String visibleFrom;

    @Inject
    @BatchProperty(name = "notify")
    String notify;

    @Inject
    AnnualStatementWriter writer;

    @Override
    protected void write(List<Object> items) {
        AnnualStatementOrder order = new AnnualStatementOrder(
                UUID.fromString(run),
                Integer.parseInt(year),
                Boolean.parseBoolean(lastOfYear),
                Instant.parse(visibleFrom),
                Boolean.parseBoolean(notify));
        writer.make(order, items.stream().map(UUID.class::cast).toList());
    }
}
