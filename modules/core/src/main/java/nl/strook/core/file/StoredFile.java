package nl.strook.core.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import nl.strook.core.tenant.TenantEntity;

/** A file of a tenant; its bytes are {@link StoredFileBlock}s. Never changed once it is complete. */
@Entity
public class StoredFile extends TenantEntity {

    @Column(nullable = false, length = 200, updatable = false)
    private String name;

    @Column(name = "content_type", nullable = false, length = 100, updatable = false)
    private String contentType;

    @Column(name = "size_bytes", nullable = false)
    private long sizeBytes;

    @Column(name = "block_bytes", nullable = false, updatable = false)
    private int blockBytes;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private boolean encrypted;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected StoredFile() {}

    StoredFile(String name, String contentType, int blockBytes, boolean encrypted, Instant createdAt) {
        this.name = name;
        this.contentType = contentType;
        this.blockBytes = blockBytes;
        this.encrypted = encrypted;
        this.createdAt = createdAt;
        this.sha256 = "";
    }

    void complete(long size, String hash) {
        this.sizeBytes = size;
        this.sha256 = hash;
    }

    public String getName() {
        return name;
    }

    public String getContentType() {
        return contentType;
    }

    public long getSizeBytes() {
        return sizeBytes;
    }

    /** Of the bytes as they were handed in, in hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    int blocks() {
        return (int) ((sizeBytes + blockBytes - 1) / blockBytes);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
