package nl.strook.core.file;

import java.util.UUID;

/** Seals the blocks of a tenant's files with the tenant's key. Where nothing implements it, files are kept open. */
public interface FileCipher {

    byte[] seal(UUID fileId, int ordinal, byte[] open);

    byte[] unseal(UUID fileId, int ordinal, byte[] sealed);
}
