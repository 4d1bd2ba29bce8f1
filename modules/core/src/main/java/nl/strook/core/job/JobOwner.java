package nl.strook.core.job;

import java.util.Map;

/** A module that lets a failed job go on by itself, because its own rows tell of the job too. */
public interface JobOwner {

    /** Name of the file in {@code META-INF/batch-jobs}. */
    String jobName();

    /** Lets the job with these parameters go on, for the tenant that is bound; checks who asks for it. */
    void resume(Map<String, String> parameters);
}
