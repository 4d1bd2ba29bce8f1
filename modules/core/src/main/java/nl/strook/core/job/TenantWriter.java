package nl.strook.core.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A writer that works for the job's tenant and counts what it has written. In a partitioned step its XML element carries
 * {@code <property name="part" value="#{partitionPlan['part']}"/>}.
 */
public abstract class TenantWriter implements ItemWriter {

    @Inject
    protected JobContext job;

    @Inject
    @BatchProperty(name = "part")
    protected @Nullable String part;

    @Inject
    JobSteps steps;

    /** Writes one chunk, inside its transaction. */
    protected abstract void write(List<Object> items) throws Exception;

    @Override
    public final void open(@Nullable Serializable checkpoint) {
        BatchThread.enter(job);
    }

    @Override
    public final void writeItems(List<Object> items) throws Exception {
        write(items);
        steps.advance(BatchThread.jobRun(job), BatchThread.fence(job), partNumber(), items.size());
    }

    @Override
    public @Nullable Serializable checkpointInfo() {
        return null;
    }

    @Override
    public final void close() {
        BatchThread.leave();
    }

    private int partNumber() {
        return part == null || part.isEmpty() ? 0 : Integer.parseInt(part);
    }
}
