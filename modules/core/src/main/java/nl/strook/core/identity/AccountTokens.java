package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.identity.AccountToken.Purpose;

/**
 * The tokens behind links by mail and codes on paper: made, looked at as often as somebody likes, used once. Works under any
 * tenant, since a token is found before anybody knows whose it is.
 */
@ApplicationScoped
@Transactional
@SystemWork("Called by the services of invitation, log-in and recovery, which say who may")
public class AccountTokens {

    private static final int BATCH = 500;
    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** @return the secret; it is stored only as its hash. The older tokens of this purpose and owner no longer work */
    public String issue(TokenOrder order) {
        String secret = SecretDigest.newSecret();
        issue(List.of(order), List.of(secret));
        return secret;
    }

    /** For thousands at once; the secrets come from the caller, in the order of the tokens. */
    public void issue(List<TokenOrder> orders, List<String> secrets) {
        Instant now = now();
        for (Purpose purpose : Purpose.values()) {
            List<TokenOrder> ofPurpose =
                    orders.stream().filter(order -> order.purpose() == purpose).toList();
            voidAll(purpose, "accountId", ids(ofPurpose, true), now);
            voidAll(purpose, "subjectId", ids(ofPurpose, false), now);
        }
        for (int i = 0; i < orders.size(); i++) {
            entityManager.persist(new AccountToken(SecretDigest.of(secrets.get(i)), orders.get(i), now));
        }
    }

    /** The token of a secret, whatever became of it. */
    public Optional<AccountToken> find(String secret, Purpose purpose) {
        return Optional.ofNullable(entityManager.find(AccountToken.class, SecretDigest.of(secret)))
                .filter(token -> token.getPurpose() == purpose);
    }

    /**
     * Uses the token up, in the transaction of what it allows.
     *
     * @return false when it was used, replaced or is too old: then nothing is allowed
     */
    public boolean use(String tokenHash, Purpose purpose) {
        return entityManager
                        .createQuery("update AccountToken t set t.usedAt = :now where t.tokenHash = :hash"
                                + " and t.purpose = :purpose and t.usedAt is null and t.voidedAt is null"
                                + " and t.expiresAt > :now")
                        .setParameter("now", now())
                        .setParameter("hash", tokenHash)
                        .setParameter("purpose", purpose)
                        .executeUpdate()
                == 1;
    }

    /** Takes back what was issued for a subject and not used. */
    public void takeBack(Purpose purpose, UUID subject) {
        voidAll(purpose, "subjectId", List.of(subject), now());
    }

    /** Tenants with an open token of this purpose that ends before a moment. */
    public List<UUID> tenantsWithOneThatEndsBefore(Purpose purpose, Instant moment) {
        return entityManager
                .createQuery(
                        "select distinct t.tenantId from AccountToken t where t.expiresAt > :now and t.expiresAt <= :moment"
                                + " and t.purpose = :purpose and t.usedAt is null and t.voidedAt is null",
                        UUID.class)
                .setParameter("now", now())
                .setParameter("moment", moment)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    /** Forgets what ended long ago: its link then says that it is unknown. */
    public int sweep() {
        return entityManager
                .createQuery("delete from AccountToken t where t.expiresAt < :before")
                .setParameter("before", now().minus(KEPT))
                .executeUpdate();
    }

    private void voidAll(Purpose purpose, String owner, List<UUID> ids, Instant now) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            entityManager
                    .createQuery("update AccountToken t set t.voidedAt = :now where t." + owner
                            + " in :ids and t.purpose = :purpose and t.usedAt is null and t.voidedAt is null")
                    .setParameter("now", now)
                    .setParameter("purpose", purpose)
                    .setParameter("ids", ids.subList(from, Math.min(from + BATCH, ids.size())))
                    .executeUpdate();
        }
    }

    private static List<UUID> ids(Collection<TokenOrder> orders, boolean ofAccounts) {
        List<UUID> ids = new ArrayList<>();
        for (TokenOrder order : orders) {
            UUID id = ofAccounts ? order.accountId() : order.subjectId();
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
