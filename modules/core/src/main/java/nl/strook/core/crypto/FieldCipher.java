package nl.strook.core.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;

/**
 * Seals and opens values of the current tenant: {@code version(1) | key number(1) | iv(12) | ciphertext | tag(16)}, 30 bytes
 * more than the clear value. Also for whole documents.
 */
@ApplicationScoped
public class FieldCipher {

    /** What sealing adds, for the width of a column. */
    public static final int OVERHEAD = 30;

    private static final byte VERSION = 1;

    @Inject
    TenantKeys keys;

    public byte[] seal(String clear, SealedColumn column) {
        return seal(clear.getBytes(StandardCharsets.UTF_8), column);
    }

    /** @throws SealBrokenException when the value was changed or moved here from elsewhere */
    public String open(byte[] sealed, SealedColumn column) {
        return new String(openBytes(sealed, column), StandardCharsets.UTF_8);
    }

    public byte[] seal(byte[] clear, SealedColumn column) {
        TenantId tenant = TenantContext.current();
        TenantKeys.Keys current = keys.current(tenant);
        byte[] inner = Sealing.seal(current.dataKey(), clear, column.beside(tenant));
        return ByteBuffer.allocate(2 + inner.length)
                .put(VERSION)
                .put((byte) current.number())
                .put(inner)
                .array();
    }

    /** @throws SealBrokenException when the value was changed or moved here from elsewhere */
    public byte[] openBytes(byte[] sealed, SealedColumn column) {
        TenantId tenant = TenantContext.current();
        if (sealed.length < OVERHEAD || sealed[0] != VERSION) {
            throw new SealBrokenException(null);
        }
        ByteBuffer envelope = ByteBuffer.wrap(sealed);
        envelope.get();
        int number = envelope.get() & 0xFF;
        return Sealing.open(keys.numbered(tenant, number).dataKey(), envelope, column.beside(tenant));
    }
}
