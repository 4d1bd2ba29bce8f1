package nl.strook.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import nl.strook.core.crypto.FieldCipher;
import nl.strook.core.crypto.SealedColumn;
import org.jspecify.annotations.Nullable;

/**
 * Seals what a line says of before and after with the tenant's key. The hash covers the sealed form, so the chain can be
 * verified without any key, and still after the keys were shredded.
 */
@ApplicationScoped
public class AuditSeal {

    private static final SealedColumn COLUMN = SealedColumn.of("audit_entry", "values");

    @Inject
    FieldCipher cipher;

    String close(String json) {
        return Base64.getEncoder().encodeToString(cipher.seal(json, COLUMN));
    }

    /** Empty for nothing. */
    String open(@Nullable String sealed) {
        return sealed == null ? "" : cipher.open(Base64.getDecoder().decode(sealed), COLUMN);
    }
}
