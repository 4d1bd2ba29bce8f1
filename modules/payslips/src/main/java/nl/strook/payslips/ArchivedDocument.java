package nl.strook.payslips;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;

/**
 * The bytes of a document as they were made: its content as canonical JSON and its PDF, both encrypted with the tenant's
 * key. Written once, never changed.
 */
@Entity
public class ArchivedDocument extends TenantEntity {

    /** What the document is about: the result of a run, or the employment of an annual statement. */
    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    /** Encrypted canonical JSON. */
    @Column(name = "content", nullable = false, length = 16_000_000, updatable = false)
    private byte[] content;

    /** Encrypted PDF. */
    @Column(name = "pdf", nullable = false, length = 16_000_000, updatable = false)
    private byte[] pdf;

    /** SHA-256 of the PDF before encryption, in hexadecimal: the document's fingerprint. */
    @Column(name = "pdf_sha256", nullable = false, length = 64, updatable = false)
    private String pdfSha256;

    /** Size of the PDF in bytes. */
    @Column(name = "pdf_size", nullable = false, updatable = false)
    private int pdfSize;

    protected ArchivedDocument() {}

    ArchivedDocument(UUID subjectId, byte[] encryptedContent, byte[] encryptedPdf, String pdfSha256, int pdfSize) {
        this.subjectId = subjectId;
        this.content = encryptedContent;
        this.pdf = encryptedPdf;
        this.pdfSha256 = pdfSha256;
        this.pdfSize = pdfSize;
    }
}
