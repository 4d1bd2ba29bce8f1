package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;

/** The stored verifiers; nothing outside this package reads them. Callers bind the platform. */
@ApplicationScoped
@Transactional
@SystemWork("Only the log-in calls it, before anybody is known")
public class CredentialRows {

    @PersistenceContext
    EntityManager entityManager;

    /** @param normalisedName as {@link LoginName#normalised} makes it */
    public Optional<Credentials> find(String normalisedName) {
        return entityManager
                .createQuery(
                        "select a from UserAccount a where a.email = :email and a.active = true", UserAccount.class)
                .setParameter("email", normalisedName)
                .getResultStream()
                .findFirst()
                .map(Credentials::of);
    }

    public Optional<Credentials> find(UUID account) {
        return Optional.ofNullable(entityManager.find(UserAccount.class, account))
                .filter(UserAccount::isActive)
                .map(Credentials::of);
    }

    /** @return whether there was none yet */
    @Audited("account.firstPin")
    public boolean setFirstPin(UUID account, String pinHash) {
        UserAccount row = entityManager.find(UserAccount.class, account, LockModeType.PESSIMISTIC_WRITE);
        boolean first = row != null && row.getPinHash() == null;
        if (first) {
            row.setPin(pinHash);
        }
        return first;
    }

    @Audited("account.rehash")
    public void rehash(UUID account, String passwordHash) {
        entityManager.getReference(UserAccount.class, account).rehash(passwordHash);
    }
}
