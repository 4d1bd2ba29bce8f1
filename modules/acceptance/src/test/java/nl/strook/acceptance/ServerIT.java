package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The assembled EAR in the provisioned server with the real database. */
@ExtendWith(ArquillianExtension.class)
class ServerIT {

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "strook")
    EntityManager entityManager;

    @Resource(lookup = "java:jboss/datasources/StrookDS")
    DataSource application;

    @Deployment
    static EnterpriseArchive strook() {
        return StrookArchive.with(ServerIT.class);
    }

    @Test
    void beansOfTheLibraryAreInjected() {
        assertThat(clock.getZone().getId()).isEqualTo("Europe/Amsterdam");
    }

    @Test
    void theOnePersistenceUnitIsThere() {
        assertThat(entityManager).isNotNull();
    }

    @Test
    void theApplicationMayNotChangeTables() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void theBatchRepositoryIsInTheSameDatabase() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from JOB_INSTANCE")) {
            assertThat(rows.next()).isTrue();
        }
    }
}
