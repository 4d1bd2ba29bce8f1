package nl.strook.core.module;

import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import nl.strook.moduleapi.FeatureModule;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Migrates the database before Hibernate checks the schema: core first, then each module, each with a history table of its
 * own ({@code flyway_<module>}). A start-up observer would be too late, the persistence unit starts first.
 */
public class Migrations implements Integrator {

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());
    private static final String DATA_SOURCE = "java:jboss/datasources/MigrationDS";

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        List<String> owners = new ArrayList<>(List.of("core"));
        ModuleCatalog.installed().modules().stream().map(FeatureModule::id).forEach(owners::add);
        DataSource dataSource = migrationDataSource();
        int applied = 0;
        for (String owner : owners) {
            applied += migrate(dataSource, owner);
        }
        LOG.log(System.Logger.Level.INFO, "Database up to date, {0} migrations applied", applied);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // The schema stays as it is when the server stops.
    }

    private static int migrate(DataSource dataSource, String owner) {
        ClassLoader loader = Migrations.class.getClassLoader();
        if (loader.getResource("db/migration/" + owner) == null) {
            return 0;
        }
        return Flyway.configure(loader)
                .dataSource(dataSource)
                .locations("classpath:db/migration/" + owner)
                .table("flyway_" + owner.replace('-', '_'))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate()
                .migrationsExecuted;
    }

    // CDI is not up yet, so the data source cannot be injected; the name is a constant of ours, never user input.
    @SuppressWarnings("BanJNDI")
    private static DataSource migrationDataSource() {
        try {
            return (DataSource) new InitialContext().lookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException("The data source " + DATA_SOURCE + " is missing", e);
        }
    }
}
