package nl.strook.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one start, all checked. Made by {@link SettingsReader}.
 *
 * @param database absent: the embedded one is started
 * @param smtp absent: the mail catcher is started
 * @param databasePrograms where the embedded database's programs are unpacked; several runs may share them
 * @param keysFile where the master keys are; the embedded default makes it at the first start
 */
public record Settings(
        int httpPort,
        int managementPort,
        int mailPort,
        URI publicUrl,
        URI adminUrl,
        boolean secureCookies,
        boolean demo,
        boolean development,
        @Nullable OffsetDateTime clock,
        String mailFrom,
        @Nullable String bounceImapUrl,
        @Nullable Database database,
        @Nullable Smtp smtp,
        Path dataDirectory,
        Path databasePrograms,
        Path keysFile,
        @Nullable String bureauName,
        @Nullable String firstAdmin) {

    /** A MariaDB and the two users of it. */
    public record Database(String url, String user, String password, String migrationUser, String migrationPassword) {}

    /** A mail server; {@code tls} is one of none, starttls, tls. */
    public record Smtp(
            String host,
            int port,
            @Nullable String user,
            @Nullable String password,
            String tls) {}

    /** Whether browsers reach this installation only from this machine. */
    public boolean loopback() {
        return isLoopback(publicUrl);
    }

    static boolean isLoopback(URI url) {
        String host = url.getHost();
        return host != null
                && (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]") || host.equals("::1"));
    }
}
