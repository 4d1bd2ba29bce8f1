package nl.strook.payslips.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.strook.core.job.TenantReader;
import nl.strook.payslips.AnnualStatementOrders;
import org.jspecify.annotations.Nullable;

/** Reads the payslips of a stretch of a run in their order; its checkpoint is how many were read. */
@Named
@Dependent
public class PublishedPayslipReader extends TenantReader {

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    @BatchProperty(name = "from")
    String from;

    @Inject
    @BatchProperty(name = "until")
    String until;

    @Inject
    AnnualStatementOrders orders;

    private List<UUID> payslips = List.of();
    private int read;

    @Override
    protected void openFor(@Nullable Serializable checkpoint) {
        payslips = orders.payslips(UUID.fromString(run), Integer.parseInt(from), Integer.parseInt(until));
        read = checkpoint == null ? 0 : (Integer) checkpoint;
    }

    @Override
    public @Nullable Object readItem() {
        return read < payslips.size() ? payslips.get(read++) : null;
    }

    @Override
    public Serializable checkpointInfo() {
        return read;
    }
}
