package nl.strook.core.job;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way to the server's jobs. A batch environment exists per web application only, and is found by the thread's class
 * loader; so one web application (always the administration) leaves its class loader here when it starts.
 */
public final class BatchEnvironment {

    private static volatile @Nullable ClassLoader webApplication;

    private BatchEnvironment() {}

    public static void open(ClassLoader loader) {
        webApplication = loader;
    }

    public static void close() {
        webApplication = null;
    }

    /** Empty until the web application is up. */
    /** Whether jobs can run: the administration's application is there. */
    public static boolean isOpen() {
        return webApplication != null;
    }

    static Optional<JobOperator> operator() {
        ClassLoader loader = webApplication;
        return loader == null ? Optional.empty() : Optional.of(operator(loader));
    }

    private static JobOperator operator(ClassLoader loader) {
        return (JobOperator) Proxy.newProxyInstance(
                BatchEnvironment.class.getClassLoader(),
                new Class<?>[] {JobOperator.class},
                (proxy, method, arguments) -> {
                    Thread thread = Thread.currentThread();
                    ClassLoader before = thread.getContextClassLoader();
                    thread.setContextClassLoader(loader);
                    try {
                        return method.invoke(BatchRuntime.getJobOperator(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        thread.setContextClassLoader(before);
                    }
                });
    }
}
