package nl.strook.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With the real MariaDB: what a first start that was cut off leaves, and who may begin anew. */
class DatabaseStartTest {

    private static final Path PROGRAMS = Path.of("target/mariadb").toAbsolutePath();
    private static final Path BOOTSTRAP = Path.of("../../platform-ear/src/main/db/bootstrap.sql");
    private static final Map<String, Integer> SHIPPED = Map.of("core", 12);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8), System.err);

    /** A fixed place: what a run that was killed leaves running, the next one finds and ends. */
    private Path data = Path.of("target/database-start").toAbsolutePath();

    private Leftovers leftovers;
    private EmbeddedDatabase running;

    @AfterEach
    void leave() {
        running.drop();
        running.close();
        leftovers.close();
    }

    @Test
    void aFirstStartThatWasCutOffIsToldFromAnInstallationInUse() throws SQLException {
        start();
        assertThat(state()).isEqualTo(DatabaseState.EMPTY);
        run("create table flyway_core (version varchar(50), success boolean)");
        assertThat(state()).isEqualTo(DatabaseState.NOBODY);
        run("create table user_account (email varchar(254))");
        assertThat(state()).isEqualTo(DatabaseState.NOBODY);
        run("insert into user_account values ('sanne.mulder@strook.example')");
        assertThat(state()).isEqualTo(DatabaseState.IN_USE);
        run("create table demo_world (finished_at datetime(6))");
        assertThat(state()).isEqualTo(DatabaseState.IN_USE);
        run("insert into demo_world values (null)");
        assertThat(state()).isEqualTo(DatabaseState.HALF_DEMO);
        run("update demo_world set finished_at = now(6)");
        assertThat(state()).isEqualTo(DatabaseState.IN_USE);
    }

    @Test
    void aHalfDemoIsMadeAnewByTheNextStartWithTheDemo() throws SQLException {
        start();
        leaveHalfDemo();
        running.close();

        prepare(Map.of("STROOK_DEMO", "true"));

        assertThat(said.toString(StandardCharsets.UTF_8)).containsOnlyOnce("was never finished");
        assertThat(state()).isEqualTo(DatabaseState.EMPTY);
    }

    @Test
    void aWholeOneIsKept() throws SQLException {
        start();
        leaveHalfDemo();
        run("update demo_world set finished_at = now(6)");
        running.close();

        prepare(Map.of("STROOK_DEMO", "true"));

        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("was never finished");
        assertThat(state()).isEqualTo(DatabaseState.IN_USE);
    }

    @Test
    void withoutTheDemoAHalfOneIsRefusedAndKept() throws SQLException {
        start();
        leaveHalfDemo();
        running.close();

        assertThatThrownBy(() -> prepare(Map.of("STROOK_DEMO", "false")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("start with STROOK_DEMO=true");
        assertThat(state()).isEqualTo(DatabaseState.HALF_DEMO);
    }

    @Test
    void inAnExternalDatabaseAHalfDemoIsRefusedAndKept() throws SQLException {
        start();
        leaveHalfDemo();
        Settings.Database access = running.access();

        assertThatThrownBy(() -> prepare(Map.of(
                        "STROOK_DEMO", "true",
                        "STROOK_DB_URL", access.url(),
                        "STROOK_DB_USER", access.user(),
                        "STROOK_DB_PASSWORD", access.password(),
                        "STROOK_DB_MIGRATION_USER", access.migrationUser(),
                        "STROOK_DB_MIGRATION_PASSWORD", access.migrationPassword(),
                        "STROOK_KEYS_FILE", data.resolve("keys.properties").toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("drop that database");
        assertThat(state()).isEqualTo(DatabaseState.HALF_DEMO);
    }

    @Test
    void newTablesNeedAUserWhoMayMakeThem() throws SQLException {
        start();
        Settings.Database access = running.access();

        assertThatThrownBy(() -> prepare(Map.of(
                        "STROOK_DB_URL", access.url(),
                        "STROOK_DB_USER", access.user(),
                        "STROOK_DB_PASSWORD", access.password(),
                        "STROOK_KEYS_FILE", data.resolve("keys.properties").toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("User strook_app may not make tables");
    }

    /** The row is one of core's: the key of tenant {@code 01900000-…} sealed with 32 zero bytes. */
    @Test
    void theKeysMustBeThoseOfTheDatabase() throws Exception {
        start();
        run("create table user_account (email varchar(254))");
        run("insert into user_account values ('sanne.mulder@strook.example')");
        run("create table flyway_core (version varchar(50), success boolean)");
        run(
                "create table tenant_key (tenant_id uuid, kek_id varchar(40), data_key varbinary(80), created_at datetime(6))");
        String tenant = "01900000-0000-7000-8000-000000000001";
        run("insert into tenant_key values ('" + tenant + "', '1', x'" + sealedWithZeros(tenant) + "', now(6))");
        running.close();
        Path fitting = Files.writeString(
                data.resolve("fitting.properties"),
                "kek.current=1\nkek.1=" + zeros() + "\npepper.current=1\npepper.1=" + zeros() + "\n");

        prepare(Map.of("STROOK_KEYS_FILE", fitting.toString()));
        running.close();

        assertThatThrownBy(() -> prepare(Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("does not fit the database");
    }

    @Test
    void anInstallationThatWasCutOffIsDoneAgain() throws Exception {
        data = Trees.deleted(data.resolveSibling("database-start-anew"));
        Path half = Files.createDirectories(data.resolve("database-new/mysql")).resolve("half");
        Files.writeString(half, "");

        start();

        assertThat(state()).isEqualTo(DatabaseState.EMPTY);
        assertThat(data.resolve("database/mysql/half")).doesNotExist();
        assertThat(data.resolve("database-new")).doesNotExist();
    }

    private void start() throws SQLException {
        leftovers = Leftovers.claim(data, console);
        running = EmbeddedDatabase.start(data, PROGRAMS, BOOTSTRAP, leftovers, console);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        if (state() != DatabaseState.EMPTY) {
            running.drop();
            running.close();
            running = EmbeddedDatabase.start(data, PROGRAMS, BOOTSTRAP, leftovers, console);
        }
        assertThat(state()).isEqualTo(DatabaseState.EMPTY);
    }

    private void prepare(Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("STROOK_DATA_DIR", data.toString());
        environment.put("STROOK_MARIADB_HOME", PROGRAMS.toString());
        keys();
        SettingsReader reader = new SettingsReader(environment);
        Settings settings = reader.read(data, false);
        assertThat(reader.problems()).isEmpty();
        new DatabaseStart(settings, BOOTSTRAP, SHIPPED, leftovers, console).prepare(embedded -> running = embedded);
    }

    private void keys() {
        Path file = data.resolve("keys.properties");
        if (!Files.exists(file)) {
            KeysFile.make(file);
        }
    }

    private static String zeros() {
        return Base64.getEncoder().encodeToString(new byte[32]);
    }

    private static String sealedWithZeros(String tenant) throws GeneralSecurityException {
        byte[] iv = new byte[12];
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[32], "AES"), new GCMParameterSpec(128, iv));
        cipher.updateAAD(("tenant_key|" + tenant + "|data").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(iv) + HexFormat.of().formatHex(cipher.doFinal(new byte[32]));
    }

    private void leaveHalfDemo() throws SQLException {
        run("create table flyway_core (version varchar(50), success boolean)");
        run("create table user_account (email varchar(254))");
        run("insert into user_account values ('sanne.mulder@strook.example')");
        run("create table demo_world (finished_at datetime(6))");
        run("insert into demo_world values (null)");
    }

    private DatabaseState state() {
        return new DatabaseCheck(running.access(), 60, console).run(SHIPPED, running::alive);
    }

    private void run(String sql) throws SQLException {
        Settings.Database access = running.access();
        try (Connection connection =
                        DriverManager.getConnection(access.url(), access.migrationUser(), access.migrationPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
