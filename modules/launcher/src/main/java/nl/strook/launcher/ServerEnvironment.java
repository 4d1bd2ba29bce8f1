package nl.strook.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings as the server gets them: every one spelled out, so that the application needs no defaults of its own. */
final class ServerEnvironment {

    private final Map<String, String> variables = new LinkedHashMap<>();

    private ServerEnvironment() {}

    static Map<String, String> of(Settings settings, Settings.Database database, Settings.Smtp smtp) {
        ServerEnvironment environment = new ServerEnvironment();
        environment.put("HTTP_PORT", settings.httpPort());
        environment.put("MANAGEMENT_PORT", settings.managementPort());
        environment.put("MAIL_PORT", settings.mailPort());
        environment.put("PUBLIC_URL", settings.publicUrl());
        environment.put("ADMIN_URL", settings.adminUrl());
        environment.put("SECURE_COOKIES", settings.secureCookies());
        environment.put("DEMO", settings.demo());
        environment.put("DEV", settings.development());
        environment.put("CLOCK", settings.clock());
        environment.put("MAIL_FROM", settings.mailFrom());
        environment.put("BOUNCE_IMAP_URL", settings.bounceImapUrl());
        environment.put("DATA_DIR", settings.dataDirectory());
        environment.put("KEYS_FILE", settings.keysFile());
        environment.put("BUREAU_NAME", settings.bureauName());
        environment.put("FIRST_ADMIN", settings.firstAdmin());
        environment.put("DB_URL", database.url());
        environment.put("DB_USER", database.user());
        environment.put("DB_PASSWORD", database.password());
        environment.put("DB_MIGRATION_USER", database.migrationUser());
        environment.put("DB_MIGRATION_PASSWORD", database.migrationPassword());
        environment.put("SMTP_HOST", smtp.host());
        environment.put("SMTP_PORT", smtp.port());
        environment.put("SMTP_USER", smtp.user());
        environment.put("SMTP_PASSWORD", smtp.password());
        environment.put("SMTP_TLS", smtp.tls());
        return environment.variables;
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            variables.put("STROOK_" + name, value.toString());
        }
    }
}
