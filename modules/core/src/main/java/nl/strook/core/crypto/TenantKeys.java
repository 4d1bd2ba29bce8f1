package nl.strook.core.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;

/**
 * One data key and one index key per tenant, made at first use and kept unwrapped in memory. A key of another node is found
 * by reading again, so nothing needs to be told.
 */
@ApplicationScoped
public class TenantKeys {

    private static final int KEY_BYTES = 32;

    private final Map<TenantId, List<Keys>> known = new ConcurrentHashMap<>();

    @Inject
    KeysFile master;

    @Inject
    TenantKeyRows rows;

    @Inject
    Tenants tenants;

    /** The keys for what is sealed now. */
    Keys current(TenantId tenant) {
        List<Keys> all = all(tenant);
        return all.get(all.size() - 1);
    }

    /** The oldest keys: the index must find what was stored before a change of keys. */
    Keys first(TenantId tenant) {
        return all(tenant).get(0);
    }

    /** @throws SealBrokenException when this tenant never had such a key, or it was shredded */
    Keys numbered(TenantId tenant, int number) {
        return find(
                all(tenant),
                number,
                () -> find(reload(tenant), number, () -> {
                    throw new SealBrokenException(null);
                }));
    }

    /** Forgets what is unwrapped in memory; after shredding. */
    public void forget(TenantId tenant) {
        known.remove(tenant);
    }

    private List<Keys> all(TenantId tenant) {
        List<Keys> keys = known.get(tenant);
        return keys != null ? keys : reload(tenant);
    }

    private List<Keys> reload(TenantId tenant) {
        List<Keys> stored = read(tenant);
        if (stored.isEmpty()) {
            make(tenant);
            stored = read(tenant);
        }
        known.put(tenant, stored);
        return stored;
    }

    private List<Keys> read(TenantId tenant) {
        return tenants.runOnPlatform(
                () -> rows.of(tenant).stream().map(row -> unwrap(tenant, row)).toList());
    }

    /** Two threads may both make the first key; the unique key of the table lets one win, and both read that one. */
    private void make(TenantId tenant) {
        String kekId = master.currentKekId();
        SecretKey kek = master.kek(kekId);
        byte[] dataKey = Sealing.seal(kek, Sealing.random(KEY_BYTES), beside(tenant, "data"));
        byte[] indexKey = Sealing.seal(kek, Sealing.random(KEY_BYTES), beside(tenant, "index"));
        try {
            tenants.runOnPlatform(() -> rows.add(tenant, 1, kekId, dataKey, indexKey));
        } catch (PersistenceException | jakarta.transaction.TransactionalException e) {
            if (read(tenant).isEmpty()) {
                throw e;
            }
        }
    }

    private Keys unwrap(TenantId tenant, TenantKey row) {
        SecretKey kek = master.kek(row.getKekId());
        return new Keys(
                row.getKeyNumber(),
                key(Sealing.open(kek, ByteBuffer.wrap(row.getDataKey()), beside(tenant, "data"))),
                key(Sealing.open(kek, ByteBuffer.wrap(row.getIndexKey()), beside(tenant, "index"))));
    }

    private static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] beside(TenantId tenant, String use) {
        return ("tenant_key|" + tenant + "|" + use).getBytes(StandardCharsets.UTF_8);
    }

    private static Keys find(List<Keys> keys, int number, java.util.function.Supplier<Keys> otherwise) {
        return keys.stream().filter(key -> key.number() == number).findFirst().orElseGet(otherwise);
    }

    record Keys(int number, SecretKey dataKey, SecretKey indexKey) {}
}
