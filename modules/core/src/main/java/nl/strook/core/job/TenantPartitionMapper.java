package nl.strook.core.job;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Properties;

/**
 * Divides the step's work for the job's tenant. Each partition's properties get {@code part}, its number. Must divide in the
 * same way when the job is resumed.
 */
public abstract class TenantPartitionMapper implements PartitionMapper {

    @Inject
    protected JobContext job;

    @Inject
    JobSteps steps;

    /** One set of properties per partition. */
    protected abstract List<Properties> partitions() throws Exception;

    /** How many partitions run at once; 0 is all of them. */
    protected int threads() {
        return 0;
    }

    /** Says how many items the job has in all. */
    protected final void expect(int total) {
        steps.expect(BatchThread.jobRun(job), total);
    }

    @Override
    public final PartitionPlan mapPartitions() throws Exception {
        BatchThread.enter(job);
        try {
            List<Properties> partitions = partitions();
            for (int i = 0; i < partitions.size(); i++) {
                partitions.get(i).setProperty("part", String.valueOf(i));
            }
            PartitionPlanImpl plan = new PartitionPlanImpl();
            plan.setPartitions(partitions.size());
            plan.setThreads(threads() == 0 ? partitions.size() : threads());
            plan.setPartitionProperties(partitions.toArray(Properties[]::new));
            return plan;
        } finally {
            BatchThread.leave();
        }
    }
}
