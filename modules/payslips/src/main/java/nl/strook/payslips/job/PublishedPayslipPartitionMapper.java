package nl.strook.payslips.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import nl.strook.core.job.TenantPartitionMapper;
import nl.strook.payslips.AnnualStatementOrders;

/** Cuts the payslips of a run into two equal stretches, one for a small run; published payslips give the same cut always. */
@Named
@Dependent
public class PublishedPayslipPartitionMapper extends TenantPartitionMapper {

    private static final int PARTITIONS = 2;
    private static final int SMALL = 100;

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    AnnualStatementOrders orders;

    @Override
    protected List<Properties> partitions() {
        int payslips = orders.payslipCount(UUID.fromString(run));
        int parts = payslips <= SMALL ? 1 : PARTITIONS;
        List<Properties> stretches = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            Properties stretch = new Properties();
            stretch.setProperty("from", String.valueOf((int) ((long) payslips * part / parts)));
            stretch.setProperty("until", String.valueOf((int) ((long) payslips * (part + 1) / parts)));
            stretches.add(stretch);
        }
        return stretches;
    }
}
