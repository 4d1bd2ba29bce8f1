package nl.strook.payroll.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import nl.strook.core.job.TenantPartitionMapper;
import nl.strook.payroll.RunCalculator;

/** Cuts the members of a run into two equal stretches, one for a small run; the same members give the same cut. */
@Named
@Dependent
public class RunPartitionMapper extends TenantPartitionMapper {

    private static final int PARTITIONS = 2;
    private static final int SMALL = 100;

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    RunCalculator calculator;

    @Override
    protected List<Properties> partitions() {
        int members = calculator.memberCount(UUID.fromString(run));
        int parts = members <= SMALL ? 1 : PARTITIONS;
        List<Properties> stretches = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            Properties stretch = new Properties();
            stretch.setProperty("from", String.valueOf((int) ((long) members * part / parts) + 1));
            stretch.setProperty("until", String.valueOf((int) ((long) members * (part + 1) / parts)));
            stretches.add(stretch);
        }
        return stretches;
    }
}
