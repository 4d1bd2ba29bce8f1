package nl.strook.core.job;

import jakarta.batch.api.chunk.listener.ChunkListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Binds the tenant before each chunk. Every chunk step has {@code <listener ref="tenantChunkListener"/>}. Nothing is
 * unbound in afterChunk, which JBeret calls before the chunk's commit; the reader's and the writer's close() do that.
 */
@Named
@Dependent
public class TenantChunkListener implements ChunkListener {

    private static final System.Logger LOG = System.getLogger(TenantChunkListener.class.getName());

    @Inject
    JobContext job;

    @Override
    public void beforeChunk() {
        BatchThread.enter(job);
    }

    @Override
    public void onError(Exception error) {
        LOG.log(System.Logger.Level.ERROR, "A chunk of job " + job.getJobName() + " was undone", error);
        JobErrors.remember(BatchThread.jobRun(job), error);
    }

    @Override
    public void afterChunk() {
        // See above.
    }
}
