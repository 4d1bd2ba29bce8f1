package nl.strook.core.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import nl.strook.core.tenant.TenantContext;

/**
 * Finds sealed values without opening them: HMAC-SHA-256 under the tenant's index key, cut to 16 bytes ({@code
 * varbinary(16)}). Equal values of one tenant and kind have equal bytes, of two tenants not.
 */
@ApplicationScoped
public class BlindIndex {

    private static final int BYTES = 16;

    @Inject
    TenantKeys keys;

    /**
     * @param kind what it is, such as {@code bsn}: equal digits of two kinds do not meet
     * @param normalised the value in the one form in which it is stored and searched
     */
    public byte[] of(String kind, String normalised) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.first(TenantContext.current()).indexKey());
            byte[] whole = mac.doFinal((kind + "|" + normalised).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(whole, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }
}
