package nl.strook.core.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers within two seconds; a hung one would never answer the question itself. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final long PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/StrookDS")
    DataSource dataSource;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    @Override
    public HealthCheckResponse call() {
        Future<Boolean> answer = executor.submit(this::ask);
        try {
            return response(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException e) {
            answer.cancel(true);
            return response(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return response(false);
        }
    }

    private boolean ask() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        }
    }

    private static HealthCheckResponse response(boolean up) {
        return HealthCheckResponse.named("database").status(up).build();
    }
}
