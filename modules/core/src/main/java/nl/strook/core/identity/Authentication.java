package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/**
 * Checks passwords and PINs. Every check reserves a try first; known and unknown names take the same path and time. Hashing
 * happens outside of any transaction.
 */
@ApplicationScoped
public class Authentication {

    @Inject
    CredentialRows rows;

    @Inject
    SecretHasher hasher;

    @Inject
    Attempts attempts;

    @Inject
    Tenants tenants;

    @Inject
    AuditTrail trail;

    /** How a check ended. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** Too many tries for this name: wait. */
        WAIT,
        /** Too many failures from this network: a 429. */
        SOURCE_REFUSED,
        /** No try left for this PIN: the log-in starts anew. */
        VOID
    }

    /** @param accountId there only when the verdict is RIGHT */
    public record Outcome(Verdict verdict, @Nullable UUID accountId) {}

    /**
     * The first step of a log-in.
     *
     * @param source the network that asks, see {@link #sourceOf}
     * @throws TooBusyException when too many log in at once
     */
    public Outcome checkPassword(String typedName, String password, String source) {
        String name = LoginName.normalised(typedName);
        String key = SecretDigest.of(name);
        if (!attempts.reserve(AttemptLimit.SOURCE, source)) {
            return new Outcome(Verdict.SOURCE_REFUSED, null);
        }
        if (!attempts.reserve(AttemptLimit.PASSWORD, key)) {
            return new Outcome(Verdict.WAIT, null);
        }
        Optional<Credentials> known = tenants.runOnPlatform(() -> rows.find(name));
        String stored = known.map(Credentials::passwordHash).orElse(null);
        if (!hasher.matches(limited(password), stored) || known.isEmpty() || stored == null) {
            failed("login.wrongPassword", known.map(Credentials::accountId).orElse(null));
            return new Outcome(Verdict.WRONG, null);
        }
        attempts.clear(AttemptLimit.PASSWORD, key);
        attempts.giveBack(AttemptLimit.SOURCE, source);
        UUID account = known.get().accountId();
        if (hasher.isOutdated(stored)) {
            String fresh = hasher.hash(password);
            tenants.runOnPlatform(() -> rows.rehash(account, fresh));
        }
        return new Outcome(Verdict.RIGHT, account);
    }

    /**
     * The second step.
     *
     * @param attempt identifies this log-in, which has five tries of its own
     */
    public Verdict checkPin(UUID account, String pin, String attempt) {
        if (!attempts.reserve(AttemptLimit.PIN_PER_LOGIN, attempt)
                || !attempts.reserve(AttemptLimit.PIN_PER_DAY, account.toString())) {
            return Verdict.VOID;
        }
        String stored = tenants.runOnPlatform(() -> rows.find(account))
                .map(Credentials::pinHash)
                .orElse(null);
        if (!hasher.matches(limited(pin), stored)) {
            failed("login.wrongPin", account);
            return Verdict.WRONG;
        }
        attempts.clear(AttemptLimit.PIN_PER_LOGIN, attempt);
        attempts.clear(AttemptLimit.PIN_PER_DAY, account.toString());
        return Verdict.RIGHT;
    }

    /** Whether the person has chosen a PIN; who has not does so at the first log-in. */
    public boolean hasPin(UUID account) {
        return tenants.runOnPlatform(() -> rows.find(account))
                .map(Credentials::pinHash)
                .isPresent();
    }

    /**
     * Keeps the first PIN of somebody whose password was right a moment ago.
     *
     * @return false when there is one already: it is not replaced
     */
    public boolean chooseFirstPin(UUID account, String pin) {
        String hash = hasher.hash(limited(pin));
        return tenants.runOnPlatform(() -> rows.setFirstPin(account, hash));
    }

    /** The password once more, from somebody who is logged in. */
    public Verdict confirmPassword(UUID account, String password) {
        String key = "confirm-" + account;
        if (!attempts.reserve(AttemptLimit.PASSWORD, key)) {
            return Verdict.WAIT;
        }
        String stored = tenants.runOnPlatform(() -> rows.find(account))
                .map(Credentials::passwordHash)
                .orElse(null);
        if (!hasher.matches(limited(password), stored)) {
            failed("login.wrongConfirmation", account);
            return Verdict.WRONG;
        }
        attempts.clear(AttemptLimit.PASSWORD, key);
        return Verdict.RIGHT;
    }

    /** Written for unknown names too, which also keeps their time the same; what was typed is never written. */
    private void failed(String action, @Nullable UUID account) {
        tenants.runOnPlatform(() -> trail.record(AuditEvent.of(action).about("UserAccount", account)));
    }

    /** The network of an address: the first three numbers of IPv4, the first four groups of IPv6. */
    public static String sourceOf(String address) {
        String separator = address.contains(":") ? ":" : ".";
        int keep = address.contains(":") ? 4 : 3;
        String[] parts = address.split(separator.equals(":") ? ":" : "\\.");
        return String.join(separator, java.util.Arrays.asList(parts).subList(0, Math.min(keep, parts.length)));
    }

    /** Nothing longer than a password may be is worth hashing. */
    private static String limited(String secret) {
        return secret.codePointCount(0, secret.length()) > PasswordRule.LONGEST
                ? secret.substring(0, secret.offsetByCodePoints(0, PasswordRule.LONGEST)) + "…"
                : secret;
    }
}
