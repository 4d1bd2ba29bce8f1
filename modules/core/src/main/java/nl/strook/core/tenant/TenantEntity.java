package nl.strook.core.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * A row that belongs to one tenant. Hibernate fills the tenant when the row is written and adds it to every read; the
 * composite foreign keys of the tables make MariaDB refuse a reference to another tenant's row.
 */
@MappedSuperclass
public abstract class TenantEntity {

    @Id
    @UuidGenerator(algorithm = UuidV7.class)
    private UUID id;

    @org.hibernate.annotations.TenantId
    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    @Version
    @Column(nullable = false)
    private int version;

    /** Null until the row is persisted. */
    public UUID getId() {
        return id;
    }

    public TenantId getTenantId() {
        return new TenantId(tenantId);
    }

    /** Optimistic lock; a page keeps the version that it showed. */
    public int getVersion() {
        return version;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || (other instanceof TenantEntity that && id != null && id.equals(that.id));
    }

    @Override
    public final int hashCode() {
        return id == null ? System.identityHashCode(this) : id.hashCode();
    }
}
