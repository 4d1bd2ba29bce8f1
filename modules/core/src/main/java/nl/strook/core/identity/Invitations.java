package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.AccountToken.Purpose;
import nl.strook.core.rule.BusinessRuleViolation;

/** Invitations to an account: single use, four days, a new one voids the old. Callers bind the platform. */
@ApplicationScoped
@Transactional
public class Invitations {

    private static final Duration LIVES = Duration.ofDays(4);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** @return the secret for the fragment of the link; it is stored only as its hash */
    @SystemWork("Called by the services that invite people, which check who may, and by the first start")
    @Audited("invitation.issue")
    public String issue(UUID account) {
        entityManager
                .createQuery("delete from AccountToken t where t.accountId = :account and t.purpose = :purpose")
                .setParameter("account", account)
                .setParameter("purpose", Purpose.INVITATION)
                .executeUpdate();
        String secret = SecretDigest.newSecret();
        entityManager.persist(new AccountToken(
                SecretDigest.of(secret),
                Purpose.INVITATION,
                account,
                clock.instant().plus(LIVES)));
        return secret;
    }

    /** Whether the account has an invitation that can be taken up, or one that was. */
    @SystemWork("Asked before someone is invited anew")
    public boolean isOpenOrUsed(UUID account) {
        return !entityManager
                .createQuery(
                        "select t.tokenHash from AccountToken t where t.accountId = :account and t.purpose = :purpose"
                                + " and (t.usedAt is not null or t.expiresAt > :now)",
                        String.class)
                .setParameter("account", account)
                .setParameter("purpose", Purpose.INVITATION)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Takes the invitation up: uses the secret and sets what {@link SecretHasher} made, in one transaction.
     *
     * @throws BusinessRuleViolation {@code identity.invitation.over} when it was used, replaced or is too old, or the
     *     account has a password already: then the person logs in with that
     */
    @OpenToAnonymous("Whoever holds the secret of the mail; it is used up by the first statement")
    @Audited("invitation.accept")
    public void accept(String secret, String passwordHash, String pinHash) {
        Instant now = clock.instant();
        String hash = SecretDigest.of(secret);
        int used = entityManager
                .createQuery("update AccountToken t set t.usedAt = :now where t.tokenHash = :hash"
                        + " and t.purpose = :purpose and t.usedAt is null and t.expiresAt > :now")
                .setParameter("now", now)
                .setParameter("hash", hash)
                .setParameter("purpose", Purpose.INVITATION)
                .executeUpdate();
        if (used != 1) {
            throw BusinessRuleViolation.of("identity.invitation.over");
        }
        accounts.setSecrets(entityManager.find(AccountToken.class, hash).getAccountId(), passwordHash, pinHash);
    }
}
