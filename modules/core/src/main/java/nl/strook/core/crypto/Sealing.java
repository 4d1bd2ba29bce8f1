package nl.strook.core.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM: {@code iv(12) | ciphertext | tag(16)}, bound to what stands beside it. */
final class Sealing {

    static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    static byte[] seal(SecretKey key, byte[] clear, byte[] beside) {
        byte[] iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, iv, beside);
            byte[] sealed = cipher.doFinal(clear);
            return ByteBuffer.allocate(IV_BYTES + sealed.length)
                    .put(iv)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot seal with AES-GCM", e);
        }
    }

    /** @throws SealBrokenException when the bytes were changed or belong elsewhere */
    static byte[] open(SecretKey key, ByteBuffer sealed, byte[] beside) {
        byte[] iv = new byte[IV_BYTES];
        if (sealed.remaining() < IV_BYTES + TAG_BITS / 8) {
            throw new SealBrokenException(null);
        }
        sealed.get(iv);
        byte[] rest = new byte[sealed.remaining()];
        sealed.get(rest);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, iv, beside).doFinal(rest);
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException(e);
        }
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] iv, byte[] beside) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(beside);
        return cipher;
    }
}
