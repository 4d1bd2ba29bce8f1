package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A start that cannot go well: one line that says what to do, an exit code that is not 0, and nothing half started. The
 * external database is the one of the shared server.
 */
class LauncherRefusalWebIT {

    private static final Path HERE = StrookServer.repository();
    private static LauncherRun unreachable;

    private final StrookServer server = ServerOfTheSession.server();

    /** It gives an absent database twenty seconds, in which the other tests can run. */
    @BeforeAll
    static void beginTheOneThatTakesLong() {
        String nowhere = "jdbc:mariadb://127.0.0.1:" + StrookServer.Ports.free().http() + "/strook";
        unreachable = LauncherRun.begin("unreachable", HERE, external(nowhere, "secret", "secret"));
    }

    @Test
    void aPortInUse() {
        requireRefused(
                LauncherRun.begin(
                        "port",
                        HERE,
                        Map.of("STROOK_MAIL_PORT", String.valueOf(server.ports().mail()))),
                "Port " + server.ports().mail() + " is in use; stop what listens there, or set STROOK_MAIL_PORT to a"
                        + " free port.");
    }

    @Test
    void aWrongPassword() {
        DatabaseAccess database = database();
        requireRefused(
                LauncherRun.begin(
                        "password", HERE, external(database.url(), "not this one", database.migratorPassword())),
                "refuses user strook_app; correct STROOK_DB_PASSWORD.");
    }

    @Test
    void aWrongPasswordForMigrations() {
        DatabaseAccess database = database();
        requireRefused(
                LauncherRun.begin("migrator", HERE, external(database.url(), database.password(), "not this one")),
                "refuses user strook_migrator; correct STROOK_DB_MIGRATION_PASSWORD.");
    }

    @Test
    void aDatabaseThatNobodyHasPrepared() {
        DatabaseAccess database = database();
        String other = database.url().replace("/strook", "/wages");
        requireRefused(
                LauncherRun.begin(
                        "unprepared", HERE, external(other, database.password(), database.migratorPassword())),
                "run platform-ear/src/main/db/bootstrap.sql as an administrator first.");
    }

    @Test
    void aDatabaseNewerThanTheCode() throws IOException {
        DatabaseAccess database = database();
        requireRefused(
                LauncherRun.begin(
                        "newer",
                        olderBuild(),
                        external(database.url(), database.password(), database.migratorPassword())),
                "The database is newer than this Strook (core is at ",
                "start a newer build, or restore a backup.");
    }

    @Test
    void anUnreachableDatabase() {
        unreachable.exitCode();
        assertThat(unreachable.said()).anyMatch(line -> line.contains("Waiting for the database at 127.0.0.1"));
        requireRefused(unreachable, "does not answer; start it or correct STROOK_DB_URL");
    }

    @Test
    void aWrongSetting() {
        requireRefused(
                LauncherRun.begin("setting", HERE, Map.of("STROOK_SMTP_HOST", "mail", "STROOK_SMTP_TLS", "ssl")),
                "STROOK_SMTP_TLS is 'ssl'; it must be none, starttls or tls.");
    }

    @Test
    void noKeysFileForAnExternalDatabase() {
        Map<String, String> settings = external("jdbc:mariadb://127.0.0.1:3306/strook", "secret", "secret");
        settings.remove("STROOK_KEYS_FILE");
        requireRefused(
                LauncherRun.begin("no-keys", HERE, settings),
                "STROOK_KEYS_FILE is required with STROOK_DB_URL; name the file with the master keys (README.md, Your"
                        + " own database and mail server).");
    }

    @Test
    void aKeysFileThatIsNotThere() {
        Map<String, String> settings = external("jdbc:mariadb://127.0.0.1:3306/strook", "secret", "secret");
        settings.put("STROOK_KEYS_FILE", "/no/such/keys");
        requireRefused(
                LauncherRun.begin("lost-keys", HERE, settings),
                "STROOK_KEYS_FILE is /no/such/keys, and no file that we may read is there");
    }

    @Test
    void theKeysOfAnotherInstallation() throws IOException {
        DatabaseAccess database = database();
        Map<String, String> settings = external(database.url(), database.password(), database.migratorPassword());
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        Path others = StrookServer.target().resolve("keys-of-another.properties");
        Files.writeString(others, "kek.current=1\nkek.1=" + key + "\npepper.current=1\npepper.1=" + key + "\n");
        settings.put("STROOK_KEYS_FILE", others.toString());
        requireRefused(
                LauncherRun.begin("other-keys", HERE, settings),
                "does not fit the database at ",
                "put back your copy of that file.");
    }

    @Test
    void theDemoWorldForOthersThanThisMachine() {
        requireRefused(
                LauncherRun.begin(
                        "demo", HERE, Map.of("STROOK_DEMO", "true", "STROOK_PUBLIC_URL", "https://loon.example.nl")),
                "the demo password is public, so set STROOK_DEMO=false.");
    }

    /** Found when the embedded database runs already: it is stopped again. */
    @Test
    void anEmptyDatabaseWithoutAFirstAdministrator() {
        requireRefused(
                LauncherRun.begin("first", HERE, Map.of("STROOK_BUREAU_NAME", "Salariskantoor Strook")),
                "set STROOK_BUREAU_NAME and STROOK_FIRST_ADMIN (an e-mail address) for the first start");
    }

    private static void requireRefused(LauncherRun start, String... words) {
        assertThat(start.exitCode()).isEqualTo(2);
        assertThat(start.problems()).hasSize(1).first().asString().contains(words);
        assertThat(start.leftBehind()).isEmpty();
        start.forget();
    }

    /** The keys file is read after the database; until then any file will do. */
    private static Map<String, String> external(String url, String password, String migratorPassword) {
        return new HashMap<>(Map.of(
                "STROOK_DB_URL",
                url,
                "STROOK_DB_USER",
                DatabaseAccess.APPLICATION,
                "STROOK_DB_PASSWORD",
                password,
                "STROOK_DB_MIGRATION_USER",
                DatabaseAccess.MIGRATOR,
                "STROOK_DB_MIGRATION_PASSWORD",
                migratorPassword,
                "STROOK_KEYS_FILE",
                HERE.resolve("pom.xml").toString()));
    }

    /** On a server that somebody else has started, nothing is known of its database. */
    private DatabaseAccess database() {
        assumeThat(server.dataDirectory().resolve("database.properties")).exists();
        return DatabaseAccess.of(server.dataDirectory());
    }

    /** A build that knows only the first migration of core. */
    private static Path olderBuild() throws IOException {
        Path place = StrookServer.target().resolve("older-build");
        StrookServer.delete(place);
        Path target = Files.createDirectories(place.resolve("platform-ear/target"));
        Files.createSymbolicLink(target.resolve("server"), HERE.resolve("platform-ear/target/server"));
        JavaArchive core = ShrinkWrap.create(JavaArchive.class, "strook-core.jar")
                .addAsResource(EmptyAsset.INSTANCE, "db/migration/core/V001__tenant.sql");
        ShrinkWrap.create(EnterpriseArchive.class)
                .addAsLibrary(core)
                .as(ZipExporter.class)
                .exportTo(target.resolve("strook.ear").toFile());
        return place;
    }
}
