package nl.strook.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Looks at the database before the server does. A server that starts without its database stays up without the application
 * for good, so everything that would stop the application is found here and said in one line.
 */
final class DatabaseCheck {

    private static final int SILENT_SECONDS = 3;
    private static final int ACCESS_DENIED = 1045;
    private static final int DATABASE_DENIED = 1044;
    private static final int UNKNOWN_DATABASE = 1049;
    static final int UNKNOWN_TABLE = 1146;
    private static final int COMMAND_DENIED = 1142;
    private static final List<String> BATCH_TABLES =
            List.of("JOB_INSTANCE", "JOB_EXECUTION", "STEP_EXECUTION", "PARTITION_EXECUTION");
    static final String BOOTSTRAP = "run platform-ear/src/main/db/bootstrap.sql as an administrator first";

    private final Settings.Database database;
    private final int patienceSeconds;
    private final Console console;

    DatabaseCheck(Settings.Database database, int patienceSeconds, Console console) {
        this.database = database;
        this.patienceSeconds = patienceSeconds;
        this.console = console;
    }

    /**
     * @param shipped per module the newest migration in the EAR
     * @param alive false ends the waiting: what should answer has ended
     */
    DatabaseState run(Map<String, Integer> shipped, BooleanSupplier alive) {
        try (Connection connection = firstConnection(alive)) {
            requireBatchTables(connection);
            Map<String, Integer> applied = applied(connection);
            applied.forEach((module, version) -> {
                int newest = shipped.getOrDefault(module, Integer.MAX_VALUE);
                if (version > newest) {
                    throw new StartRefused("The database is newer than this Strook (" + module + " is at " + version
                            + ", this build knows " + newest + "); start a newer build, or restore a backup.");
                }
            });
            requireMigrator(shipped.entrySet().stream()
                    .anyMatch(module -> module.getValue() > applied.getOrDefault(module.getKey(), 0)));
            return applied.isEmpty() ? DatabaseState.EMPTY : state(connection);
        } catch (SQLException e) {
            throw refused(e, database.user(), "STROOK_DB_PASSWORD");
        }
    }

    private Connection firstConnection(BooleanSupplier alive) throws SQLException {
        long begin = System.nanoTime();
        boolean said = false;
        while (true) {
            long waited = (System.nanoTime() - begin) / 1_000_000_000L;
            if (waited >= SILENT_SECONDS && !said) {
                console.say("Waiting for the database at " + place() + " (" + patienceSeconds + " s at the longest)");
                said = true;
            }
            try {
                return DriverManager.getConnection(database.url(), database.user(), database.password());
            } catch (SQLException e) {
                if (answered(e)) {
                    throw e;
                }
                if (!alive.getAsBoolean() || waited >= patienceSeconds) {
                    throw new StartRefused(
                            "The database at " + place() + " does not answer; start it or correct STROOK_DB_URL ("
                                    + StartRefused.reason(e) + ").",
                            e);
                }
                pause();
            }
        }
    }

    private void requireMigrator(boolean hasWork) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.migrationUser(), database.migrationPassword())) {
            if (hasWork) {
                requireTableRights(connection);
            }
        } catch (SQLException e) {
            throw refused(e, database.migrationUser(), "STROOK_DB_MIGRATION_PASSWORD");
        }
    }

    private void requireTableRights(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists strook_may_migrate (id int)");
            statement.execute("drop table strook_may_migrate");
        } catch (SQLException e) {
            if (e.getErrorCode() != COMMAND_DENIED) {
                throw e;
            }
            throw new StartRefused(
                    "User " + database.migrationUser() + " may not make tables at " + place() + ", and this build has"
                            + " new ones; set STROOK_DB_MIGRATION_USER and STROOK_DB_MIGRATION_PASSWORD to a user who may.",
                    e);
        }
    }

    private StartRefused refused(SQLException e, String user, String passwordSetting) {
        return switch (e.getErrorCode()) {
            case ACCESS_DENIED ->
                new StartRefused(
                        "The database at " + place() + " refuses user " + user + "; correct " + passwordSetting + ".",
                        e);
            case DATABASE_DENIED, UNKNOWN_DATABASE ->
                new StartRefused("User " + user + " has no database at " + place() + "; " + BOOTSTRAP + ".", e);
            default -> new StartRefused("The database at " + place() + " cannot be used: " + StartRefused.reason(e), e);
        };
    }

    private void requireBatchTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : BATCH_TABLES) {
                try (ResultSet rows = statement.executeQuery("select 1 from " + table + " limit 0")) {
                    rows.next();
                } catch (SQLException e) {
                    throw new StartRefused(
                            "The table " + table + " is missing in the database at " + place() + "; " + BOOTSTRAP + ".",
                            e);
                }
            }
        }
    }

    private static DatabaseState state(Connection connection) throws SQLException {
        if (holds(connection, "demo_world", "finished_at is null")) {
            return DatabaseState.HALF_DEMO;
        }
        return holds(connection, "user_account", "true") ? DatabaseState.IN_USE : DatabaseState.NOBODY;
    }

    private static boolean holds(Connection connection, String table, String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from " + table + " where " + condition + " limit 1")) {
            return row.next();
        } catch (SQLException e) {
            if (e.getErrorCode() == UNKNOWN_TABLE) {
                return false;
            }
            throw e;
        }
    }

    private static Map<String, Integer> applied(Connection connection) throws SQLException {
        Map<String, Integer> versions = new TreeMap<>();
        String tables = "select table_name from information_schema.tables"
                + " where table_schema = database() and table_name like 'flyway\\_%'";
        try (PreparedStatement statement = connection.prepareStatement(tables);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String table = rows.getString(1);
                versions.put(table.substring("flyway_".length()).replace('_', '-'), newestVersion(connection, table));
            }
        }
        return versions;
    }

    private static int newestVersion(Connection connection, String table) throws SQLException {
        String newest = "select coalesce(max(cast(version as unsigned)), 0) from `" + table.replace("`", "``")
                + "` where success and version is not null";
        try (PreparedStatement statement = connection.prepareStatement(newest);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** Whether the server spoke to us: then waiting does not help. */
    private static boolean answered(SQLException e) {
        return e.getErrorCode() == ACCESS_DENIED
                || e.getErrorCode() == DATABASE_DENIED
                || e.getErrorCode() == UNKNOWN_DATABASE;
    }

    private String place() {
        return place(database);
    }

    /** Host, port and name, without options. */
    static String place(Settings.Database database) {
        return database.url().replaceFirst("^jdbc:mariadb://", "").replaceFirst("\\?.*$", "");
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while waiting for the database.", e);
        }
    }
}
