package nl.strook.launcher;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether a keys file is the one that a database was sealed with. With another one the application would start, fail at
 * every sealed value, and seal new ones with the wrong key. Opens one tenant's key, as core's {@code TenantKeys} does.
 */
final class KeysFit {

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String ONE_KEY =
            "select tenant_id, kek_id, data_key from tenant_key order by created_at limit 1";

    private KeysFit() {}

    static void require(Settings.Database database, Properties keys, Path file) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ONE_KEY)) {
            if (row.next() && !opens(keys, row.getString(1), row.getString(2), row.getBytes(3))) {
                throw new StartRefused("The keys file " + file + " does not fit the database at "
                        + DatabaseCheck.place(database)
                        + ", which was sealed with another one; put back your copy of that file.");
            }
        } catch (SQLException e) {
            if (e.getErrorCode() != DatabaseCheck.UNKNOWN_TABLE) {
                throw new StartRefused(
                        "The database at " + DatabaseCheck.place(database) + " cannot be used: "
                                + StartRefused.reason(e),
                        e);
            }
        }
    }

    private static boolean opens(Properties keys, String tenant, String kekId, byte[] sealed) {
        try {
            byte[] kek = Base64.getDecoder()
                    .decode(keys.getProperty("kek." + kekId, "").strip());
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(kek, "AES"),
                    new GCMParameterSpec(TAG_BITS, sealed, 0, IV_BYTES));
            cipher.updateAAD(("tenant_key|" + tenant + "|data").getBytes(StandardCharsets.UTF_8));
            cipher.doFinal(sealed, IV_BYTES, sealed.length - IV_BYTES);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
