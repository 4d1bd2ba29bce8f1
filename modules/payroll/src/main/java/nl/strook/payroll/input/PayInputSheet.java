package nl.strook.payroll.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.payroll.input.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet that was stored for a run; the newest of a run is the one that counts. */
@Entity
public class PayInputSheet extends TenantEntity {

    @Column(nullable = false, updatable = false)
    private UUID runId;

    @Column(nullable = false, updatable = false, length = 120)
    private String fileName;

    @Column(nullable = false, updatable = false, length = 120)
    private String sheetName;

    @Column(nullable = false, updatable = false, length = 64)
    private String fileHash;

    @Column(nullable = false, updatable = false)
    private int rowCount;

    @Column(nullable = false, updatable = false)
    private Instant importedAt;

    @Column(updatable = false)
    private UUID importedBy;

    @Column(nullable = false, updatable = false, length = 120)
    private String importedByName;

    protected PayInputSheet() {}

    PayInputSheet(UUID runId, Sheet sheet, Deliverer deliverer) {
        this.runId = runId;
        this.fileName = sheet.fileName();
        this.sheetName = sheet.name().length() > 120 ? sheet.name().substring(0, 120) : sheet.name();
        this.fileHash = sheet.hash();
        this.rowCount = sheet.rows().size();
        this.importedAt = deliverer.at();
        this.importedBy = deliverer.accountId();
        this.importedByName = deliverer.name();
    }

    public UUID getRunId() {
        return runId;
    }

    public String getFileName() {
        return fileName;
    }

    public String getSheetName() {
        return sheetName;
    }

    /** SHA-256 of the file, in hexadecimal digits. */
    public String getFileHash() {
        return fileHash;
    }

    public int getRowCount() {
        return rowCount;
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    /** Null when the platform itself imported it. */
    @Nullable
    public UUID getImportedBy() {
        return importedBy;
    }

    public String getImportedByName() {
        return importedByName;
    }
}
