package nl.strook.core.crypto;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.UuidV7;

/** The keys of one tenant, wrapped by the master key of the keys file; deleting the row shreds all that they sealed. */
@Entity
@SharedAcrossTenants("Keys belong to the installation; a backup of one tenant's rows must not hold them")
public class TenantKey {

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    /** 1 to 255, in the envelope of what the key sealed. */
    @Column(name = "key_number", nullable = false, updatable = false)
    private int keyNumber;

    @Column(name = "kek_id", nullable = false, length = 40)
    private String kekId;

    @Column(name = "data_key", nullable = false, length = 80)
    private byte[] dataKey;

    @Column(name = "index_key", nullable = false, length = 80)
    private byte[] indexKey;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected TenantKey() {}

    TenantKey(TenantId tenant, int keyNumber, String kekId, byte[] dataKey, byte[] indexKey, Instant now) {
        this.id = UuidV7.next();
        this.tenantId = tenant.value();
        this.keyNumber = keyNumber;
        this.kekId = kekId;
        this.dataKey = dataKey;
        this.indexKey = indexKey;
        this.createdAt = now;
    }

    int getKeyNumber() {
        return keyNumber;
    }

    String getKekId() {
        return kekId;
    }

    byte[] getDataKey() {
        return dataKey;
    }

    byte[] getIndexKey() {
        return indexKey;
    }
}
