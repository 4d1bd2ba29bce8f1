package nl.strook.core.job;

import java.util.HashMap;
import java.util.Map;

/**
 * Work to be done in the background.
 *
 * @param jobName name of the file in {@code META-INF/batch-jobs}
 * @param key what it is about; two orders with one key never run at once: {@code payroll.calculate:<run>}
 * @param parameters for the job; {@code tenant}, {@code jobRun} and {@code fence} are added
 * @param total how many items there are to do, 0 while unknown
 */
public record JobOrder(String jobName, String key, Map<String, String> parameters, int total) {

    public JobOrder {
        parameters = Map.copyOf(parameters);
    }

    public static JobOrder of(String jobName, String key) {
        return new JobOrder(jobName, key, Map.of(), 0);
    }

    public JobOrder with(String name, String value) {
        Map<String, String> more = new HashMap<>(parameters);
        more.put(name, value);
        return new JobOrder(jobName, key, more, total);
    }

    public JobOrder total(int items) {
        return new JobOrder(jobName, key, parameters, items);
    }
}
