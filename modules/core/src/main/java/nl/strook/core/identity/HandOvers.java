package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;

/** Codes that carry a log-in from the portal's host to the administration's. Callers bind the platform. */
@ApplicationScoped
@Transactional
@SystemWork("The administration redeems the code before it knows anybody")
public class HandOvers {

    private static final Duration LIVES = Duration.ofSeconds(30);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * @param stateHash {@link SecretDigest#of} the state that the asking browser keeps in its cookie
     * @return the code, which is stored only as its hash
     */
    @Audited("login.handOver")
    public String issue(UUID loginId, String stateHash) {
        Instant now = clock.instant();
        entityManager
                .createQuery("delete from HandOver h where h.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
        String code = SecretDigest.newSecret();
        entityManager.persist(new HandOver(SecretDigest.of(code), stateHash, loginId, now.plus(LIVES)));
        return code;
    }

    /** Uses the code up. Empty when it was used, is too old, or was made for another browser. */
    @Audited("login.takeOver")
    public Optional<UUID> redeem(String code, String state) {
        Instant now = clock.instant();
        String codeHash = SecretDigest.of(code);
        int used = entityManager
                .createQuery("update HandOver h set h.usedAt = :now where h.codeHash = :code and h.stateHash = :state"
                        + " and h.usedAt is null and h.expiresAt > :now")
                .setParameter("now", now)
                .setParameter("code", codeHash)
                .setParameter("state", SecretDigest.of(state))
                .executeUpdate();
        return used == 1
                ? Optional.of(entityManager.find(HandOver.class, codeHash).getLoginId())
                : Optional.empty();
    }
}
