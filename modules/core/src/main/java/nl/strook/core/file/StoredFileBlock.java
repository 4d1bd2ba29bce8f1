package nl.strook.core.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;

/** A piece of a file. */
@Entity
public class StoredFileBlock extends TenantEntity {

    @Column(name = "file_id", nullable = false, updatable = false)
    private UUID fileId;

    @Column(nullable = false, updatable = false)
    private int ordinal;

    @Lob
    @Column(nullable = false, updatable = false, length = Integer.MAX_VALUE)
    private byte[] content;

    protected StoredFileBlock() {}

    StoredFileBlock(UUID fileId, int ordinal, byte[] content) {
        this.fileId = fileId;
        this.ordinal = ordinal;
        this.content = content;
    }
}
