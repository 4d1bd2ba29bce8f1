package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The contents of documents by id, with one statement and without their PDFs. */
    <T> Map<UUID, T> contents(EntityManager entityManager, Collection<UUID> documents, Class<T> type) {
        return entityManager
                .createQuery(
                        "select d.id, d.subjectId, d.content from ArchivedDocument d where d.id in :documents",
                        Object[].class)
                .setParameter("documents", documents)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> Json.read(cipher.openBytes((byte[]) row[2], CONTENT.row((UUID) row[1])), type)));
    }

    /** @throws IllegalStateException when the bytes are not those that were archived */
    StoredPdf pdf(EntityManager entityManager, UUID document, String fileName) {
        Object[] row = rows(entityManager, List.of(document)).getSingleResult();
        return new StoredPdf(fileName, opened(row), (String) row[3]);
    }

    /**
     * The PDFs of documents by id, with one statement.
     *
     * @throws IllegalStateException when the bytes are not those that were archived
     */
    Map<UUID, byte[]> pdfs(EntityManager entityManager, Collection<UUID> documents) {
        return rows(entityManager, documents)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], this::opened));
    }

    private static TypedQuery<Object[]> rows(EntityManager entityManager, Collection<UUID> documents) {
        return entityManager
                .createQuery(
                        "select d.id, d.subjectId, d.pdf, d.pdfSha256 from ArchivedDocument d where d.id in :documents",
                        Object[].class)
                .setParameter("documents", documents);
    }

    private byte[] opened(Object[] row) {
        byte[] pdf = cipher.openBytes((byte[]) row[2], PDF.row((UUID) row[1]));
        if (!sha256(pdf).equals(row[3])) {
            throw new IllegalStateException("Document " + row[0] + " is not what was archived");
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
