package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import nl.strook.core.crypto.KeysFile;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with pepper for passwords and PINs. At most four hashes at once (46 MiB each); who waits longer than two seconds
 * gets {@link TooBusyException}. Takes about 140 ms of a core: never call it inside a transaction.
 */
@ApplicationScoped
public class SecretHasher {

    private static final int MEMORY_KIB = 47_104;
    private static final int PASSES = 1;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int TAG_BYTES = 32;
    private static final int AT_ONCE = 4;
    private static final long WAIT_SECONDS = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Inject
    KeysFile keys;

    /** The string to store for a new password or PIN. */
    public String hash(String secret) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        String pepperId = keys.currentPepperId();
        byte[] tag = tag(secret, MEMORY_KIB, PASSES, LANES, salt, pepperId);
        return new SecretHash(MEMORY_KIB, PASSES, LANES, pepperId, salt, tag).phc();
    }

    /**
     * Whether the secret is the one behind the stored string. Without a stored string it hashes all the same, so that an
     * unknown name takes the time of a known one.
     */
    public boolean matches(String secret, @Nullable String stored) {
        SecretHash hash = stored == null ? null : SecretHash.parse(stored);
        if (hash == null) {
            tag(secret, MEMORY_KIB, PASSES, LANES, new byte[SALT_BYTES], keys.currentPepperId());
            return false;
        }
        byte[] tag = tag(secret, hash.memoryKib(), hash.passes(), hash.lanes(), hash.salt(), hash.pepperId());
        return MessageDigest.isEqual(tag, hash.tag());
    }

    /** Whether the string was made with older parameters or an older pepper and should be made anew at log-in. */
    public boolean isOutdated(String stored) {
        SecretHash hash = SecretHash.parse(stored);
        return hash == null
                || hash.memoryKib() != MEMORY_KIB
                || hash.passes() != PASSES
                || hash.lanes() != LANES
                || !hash.pepperId().equals(keys.currentPepperId());
    }

    private byte[] tag(String secret, int memoryKib, int passes, int lanes, byte[] salt, String pepperId) {
        byte[] bytes = Normalizer.normalize(secret, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        byte[] raw = new byte[TAG_BYTES];
        enter();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memoryKib)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            generator.generateBytes(bytes, raw);
        } finally {
            places.release();
        }
        return peppered(raw, pepperId);
    }

    private void enter() {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusyException();
        }
    }

    private byte[] peppered(byte[] raw, String pepperId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.pepper(pepperId));
            return mac.doFinal(raw);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }
}
