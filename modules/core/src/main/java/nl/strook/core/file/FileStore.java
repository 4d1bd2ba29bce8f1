package nl.strook.core.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.rule.BusinessRuleViolation;

/**
 * Keeps files in the database, in the caller's transaction: the file is there exactly when the row that names it is. Reads
 * and writes go block by block, so a large file never stands in memory as a whole.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@SystemWork("Called inside the transaction of a service that has checked its caller")
public class FileStore {

    static final int BLOCK_BYTES = 256 * 1024;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FileCipher cipher;

    @Inject
    Clock clock;

    /**
     * Reads the stream to its end and keeps it.
     *
     * @throws BusinessRuleViolation {@code core.file.tooLarge} with the most that is allowed, in whole kilobytes
     */
    public StoredFile store(NewFile file) {
        StoredFile stored = new StoredFile(file.name(), file.contentType(), BLOCK_BYTES, true, clock.instant());
        entityManager.persist(stored);
        entityManager.flush();
        MessageDigest sha256 = sha256();
        long size = 0;
        int ordinal = 0;
        for (byte[] block = next(file); block.length > 0; block = next(file)) {
            size += block.length;
            if (size > file.mostBytes()) {
                throw BusinessRuleViolation.of("core.file.tooLarge", file.mostBytes() / 1024);
            }
            sha256.update(block);
            byte[] sealed = cipher.seal(stored.getId(), ordinal, block);
            StoredFileBlock row = new StoredFileBlock(stored.getId(), ordinal++, sealed);
            entityManager.persist(row);
            entityManager.flush();
            entityManager.detach(row);
        }
        stored.complete(size, HexFormat.of().formatHex(sha256.digest()));
        return stored;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<StoredFile> find(UUID id) {
        return Optional.ofNullable(entityManager.find(StoredFile.class, id));
    }

    /** Writes the bytes, block by block. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void writeTo(StoredFile file, OutputStream out) {
        for (int ordinal = 0; ordinal < file.blocks(); ordinal++) {
            byte[] sealed = entityManager
                    .createQuery(
                            "select b.content from StoredFileBlock b where b.fileId = :file and b.ordinal = :ordinal",
                            byte[].class)
                    .setParameter("file", file.getId())
                    .setParameter("ordinal", ordinal)
                    .getSingleResult();
            try {
                out.write(cipher.open(file.getId(), ordinal, sealed));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public void delete(UUID id) {
        entityManager
                .createQuery("delete from StoredFileBlock b where b.fileId = :file")
                .setParameter("file", id)
                .executeUpdate();
        entityManager
                .createQuery("delete from StoredFile f where f.id = :file")
                .setParameter("file", id)
                .executeUpdate();
    }

    private static byte[] next(NewFile file) {
        try {
            return file.content().readNBytes(BLOCK_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
