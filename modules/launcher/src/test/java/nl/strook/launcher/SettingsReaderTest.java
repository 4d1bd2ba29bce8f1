package nl.strook.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @TempDir
    Path repository;

    @Test
    void withoutAnySettingTheDefaultsOfTheContractHold() {
        Settings settings = new SettingsReader(Map.of()).read(repository, true);

        assertThat(settings).isNotNull();
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.managementPort()).isEqualTo(9990);
        assertThat(settings.mailPort()).isEqualTo(8025);
        assertThat(settings.publicUrl()).hasToString("http://localhost:8080");
        assertThat(settings.adminUrl()).hasToString("http://localhost:8080/admin");
        assertThat(settings.demo()).isTrue();
        assertThat(settings.secureCookies()).isTrue();
        assertThat(settings.mailFrom()).isEqualTo("no-reply@localhost");
        assertThat(settings.dataDirectory()).isEqualTo(repository.resolve(".data"));
        assertThat(settings.database()).isNull();
        assertThat(settings.smtp()).isNull();
    }

    @Test
    void outsideDevelopmentThereIsNoDemo() {
        assertThat(new SettingsReader(Map.of()).read(repository, false).demo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STROOK_HTTP_PORT=eighty                                   | STROOK_HTTP_PORT is 'eighty'; it must be a port number
            STROOK_HTTP_PORT=70000                                    | STROOK_HTTP_PORT is '70000'; it must be a port number
            STROOK_HTTP_PORT=9990                                     | must be three different ports
            STROOK_DB_URL=jdbc:mysql://x/s STROOK_DB_USER=a STROOK_DB_PASSWORD=b STROOK_KEYS_FILE=/etc/hostname | STROOK_DB_URL must look like jdbc:mariadb://
            STROOK_DB_URL=jdbc:mariadb://x/strook                     | STROOK_DB_USER is required with STROOK_DB_URL
            STROOK_DB_URL=jdbc:mariadb://x/strook STROOK_DB_USER=a    | STROOK_DB_PASSWORD is required with STROOK_DB_URL
            STROOK_DB_USER=a                                          | STROOK_DB_USER is set without STROOK_DB_URL
            STROOK_DB_URL=jdbc:mariadb://x/s STROOK_DB_USER=a STROOK_DB_PASSWORD=b | STROOK_KEYS_FILE is required with STROOK_DB_URL
            STROOK_SMTP_PORT=25                                       | STROOK_SMTP_PORT is set without STROOK_SMTP_HOST
            STROOK_SMTP_HOST=mail STROOK_SMTP_TLS=ssl                 | STROOK_SMTP_TLS is 'ssl'; it must be none, starttls or tls
            STROOK_SMTP_HOST=mail STROOK_SMTP_USER=me                 | STROOK_SMTP_USER and STROOK_SMTP_PASSWORD go together
            STROOK_MAIL_FROM=nobody                                   | STROOK_MAIL_FROM is 'nobody'; it must be one e-mail address
            STROOK_BOUNCE_IMAP_URL=pop3://x                           | STROOK_BOUNCE_IMAP_URL must look like imaps://
            STROOK_DB_POOL=many                                       | STROOK_DB_POOL is 'many'; it must be a number from 5 to 500
            STROOK_FIRST_ADMIN=sanne                                  | STROOK_FIRST_ADMIN is 'sanne'; it must be one e-mail address
            STROOK_DATA_DIR=/dev/null/strook                              | STROOK_DATA_DIR is /dev/null/strook, and that is no directory we may write in
            STROOK_DEMO=yes                                           | STROOK_DEMO is 'yes'; it must be true or false
            STROOK_DEMO=true STROOK_PUBLIC_URL=https://loon.example   | the demo password is public
            STROOK_CLOCK=2026-01-31T09:00:00+01:00                    | works only with STROOK_DEMO=true
            STROOK_DEMO=true STROOK_CLOCK=yesterday                   | STROOK_CLOCK is 'yesterday'; it must look like
            STROOK_PUBLIC_URL=loon.example                            | STROOK_PUBLIC_URL is 'loon.example'; it must look like https://
            STROOK_PUBLIC_URL=https://loon.example/strook             | STROOK_PUBLIC_URL is 'https://loon.example/strook'; it must look like
            STROOK_ADMIN_URL=admin                                    | STROOK_ADMIN_URL is 'admin'; it must look like
            STROOK_PUBLIC_URL=https://loon.example STROOK_SECURE_COOKIES=false | STROOK_SECURE_COOKIES is false while
            STROOK_KEYS_FILE=/no/such STROOK_DB_URL=jdbc:mariadb://x/s STROOK_DB_USER=a STROOK_DB_PASSWORD=b | no file that we may read is there
            """)
    void aWrongSettingGetsOneLineThatSaysWhatIsRight(String variables, String line) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables.strip().split(" ")) {
            environment.put(
                    variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1));
        }
        SettingsReader reader = new SettingsReader(environment);

        assertThat(reader.read(repository, false)).isNull();
        assertThat(reader.problems())
                .hasSize(1)
                .first()
                .asString()
                .contains(line)
                .doesNotContain("\n");
    }

    @Test
    void eachWrongSettingGetsItsOwnLine() {
        SettingsReader reader = new SettingsReader(Map.of("STROOK_HTTP_PORT", "x", "STROOK_DEMO", "perhaps"));

        assertThat(reader.read(repository, false)).isNull();
        assertThat(reader.problems()).hasSize(2);
    }

    @Test
    void migrationsRunAsTheApplicationsUserUnlessAnotherIsNamed() {
        Map<String, String> environment = Map.of(
                "STROOK_DB_URL", "jdbc:mariadb://db/strook",
                "STROOK_DB_USER", "app",
                "STROOK_DB_PASSWORD", "secret",
                "STROOK_KEYS_FILE", "/etc/hostname");
        Settings.Database database =
                new SettingsReader(environment).read(repository, false).database();

        assertThat(database.migrationUser()).isEqualTo("app");
        assertThat(database.url()).isEqualTo("jdbc:mariadb://db/strook?connectTimeout=2000&socketTimeout=30000");
    }

    @Test
    void aNameThatIsNoneOfOursIsNoticed() {
        assertThat(new SettingsReader(Map.of("STROOK_HTP_PORT", "80", "PATH", "/bin")).remarks())
                .containsExactly("STROOK_HTP_PORT is not a setting of Strook and does nothing.");
    }

    @Test
    void aSettingThatComesLaterSaysSo() {
        SettingsReader reader =
                new SettingsReader(Map.of("STROOK_BOUNCE_IMAP_URL", "imaps://me:secret@mail.example/INBOX"));

        assertThat(reader.read(repository, false)).isNotNull();
        assertThat(reader.remarks())
                .singleElement()
                .asString()
                .contains("does nothing yet")
                .doesNotContain("secret");
    }

    @Test
    void theAdministrationMayBeAnotherHost() {
        Settings settings =
                new SettingsReader(Map.of("STROOK_ADMIN_URL", "https://beheer.example")).read(repository, false);

        assertThat(settings.adminUrl()).hasToString("https://beheer.example");
    }
}
