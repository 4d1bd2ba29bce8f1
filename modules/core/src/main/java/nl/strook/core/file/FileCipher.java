package nl.strook.core.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.strook.core.crypto.FieldCipher;
import nl.strook.core.crypto.SealedColumn;

/** Seals each block with the tenant's key, bound to its file and place: a block moved elsewhere does not open. */
@ApplicationScoped
public class FileCipher {

    @Inject
    FieldCipher cipher;

    byte[] seal(UUID fileId, int ordinal, byte[] open) {
        return cipher.seal(open, place(fileId, ordinal));
    }

    byte[] open(UUID fileId, int ordinal, byte[] sealed) {
        return cipher.openBytes(sealed, place(fileId, ordinal));
    }

    private static SealedColumn place(UUID fileId, int ordinal) {
        return new SealedColumn("stored_file_block", "content", fileId + "." + ordinal);
    }
}
