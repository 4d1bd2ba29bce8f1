package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import nl.strook.core.crypto.FieldCipher;
import nl.strook.core.crypto.SealedColumn;
import nl.strook.core.json.Json;

/** Seals documents with the tenant's key and opens them again, each time checking the fingerprint of the PDF. */
@ApplicationScoped
class DocumentVault {

    private static final SealedColumn CONTENT = SealedColumn.of("archived_document", "content");
    private static final SealedColumn PDF = SealedColumn.of("archived_document", "pdf");

    @Inject
    FieldCipher cipher;

    /**
     * A document ready to store; the caller persists it.
     *
     * @param subject what it is about: the sealed bytes open for no other subject
     */
    ArchivedDocument seal(UUID subject, Object content, byte[] pdf) {
        return new ArchivedDocument(
                subject,
                cipher.seal(Json.bytes(content), CONTENT.row(subject)),
                cipher.seal(pdf, PDF.row(subject)),
                sha256(pdf),
                pdf.length);
    }

    <T> T content(ArchivedDocument document, Class<T> type) {
        return Json.read(cipher.openBytes(document.getContent(), CONTENT.row(document.getSubjectId())), type);
    }

    /** @throws IllegalStateException when the bytes are not those that were archived */
    byte[] pdf(ArchivedDocument document) {
        byte[] pdf = cipher.openBytes(document.getPdf(), PDF.row(document.getSubjectId()));
        if (!sha256(pdf).equals(document.getPdfSha256())) {
            throw new IllegalStateException("Document " + document.getId() + " is not what was archived");
        }
        return pdf;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
