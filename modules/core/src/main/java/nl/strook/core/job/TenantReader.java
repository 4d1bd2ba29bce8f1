package nl.strook.core.job;

import jakarta.batch.api.chunk.ItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A reader that works for the job's tenant. */
public abstract class TenantReader implements ItemReader {

    @Inject
    protected JobContext job;

    /** @param checkpoint where the last committed chunk ended; null at the beginning */
    protected abstract void openFor(@Nullable Serializable checkpoint) throws Exception;

    protected void closeReader() throws Exception {
        // Most readers hold nothing open between chunks.
    }

    @Override
    public final void open(@Nullable Serializable checkpoint) throws Exception {
        BatchThread.enter(job);
        openFor(checkpoint);
    }

    @Override
    public final void close() throws Exception {
        try {
            closeReader();
        } finally {
            BatchThread.leave();
        }
    }
}
