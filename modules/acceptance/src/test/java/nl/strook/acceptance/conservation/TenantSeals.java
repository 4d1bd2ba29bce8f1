package nl.strook.acceptance.conservation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Opens what the tenants' keys have sealed, with the keys file and the wrapped keys of the database. */
final class TenantSeals {

    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD = 2;

    private final Map<String, byte[]> keys = new HashMap<>();

    TenantSeals(Rows rows, Path keysFile) {
        Properties master = new Properties();
        try (Reader lines = Files.newBufferedReader(keysFile)) {
            master.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.each("select tenant_id, key_number, kek_id, data_key from tenant_key", row -> {
            String tenant = row.getString("tenant_id");
            byte[] kek = Base64.getDecoder()
                    .decode(master.getProperty("kek." + row.getString("kek_id")).strip());
            keys.put(
                    tenant + "#" + row.getInt("key_number"),
                    open(kek, row.getBytes("data_key"), 0, "tenant_key|" + tenant + "|data"));
        });
    }

    /** @throws IllegalStateException when the bytes were changed, or belong elsewhere */
    byte[] open(String tenant, String table, String column, String subject, byte[] sealed) {
        byte[] key = keys.get(tenant + "#" + (sealed[1] & 0xFF));
        if (sealed[0] != 1 || key == null) {
            throw new IllegalStateException("no such key");
        }
        return open(key, sealed, HEAD, tenant + "|" + table + "|" + column + "|" + subject);
    }

    private static byte[] open(byte[] key, byte[] sealed, int from, String beside) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, Arrays.copyOfRange(sealed, from, from + IV)));
            cipher.updateAAD(beside.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(sealed, from + IV, sealed.length - from - IV);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("does not open", e);
        }
    }
}
