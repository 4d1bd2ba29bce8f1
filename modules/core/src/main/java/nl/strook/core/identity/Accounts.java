package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import org.jspecify.annotations.Nullable;

/** The accounts of persons. Works under any tenant, since an account belongs to none. */
@ApplicationScoped
@Transactional
@SystemWork("Called by the services for employees, employers and bureau, which check who may, and by the demo loader")
public class Accounts {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    CurrentUser user;

    /** Whoever has this log-in name; a new account without password when nobody has. */
    @Audited("account.open")
    public AccountLine open(LoginName name, String displayName, String language) {
        return find(name).orElseGet(() -> {
            UserAccount account = new UserAccount(name, displayName, language, clock.instant());
            entityManager.persist(account);
            return AccountLine.of(account);
        });
    }

    public Optional<AccountLine> find(LoginName name) {
        return entityManager
                .createQuery("select a from UserAccount a where a.email = :email", UserAccount.class)
                .setParameter("email", name.value())
                .getResultStream()
                .findFirst()
                .map(AccountLine::of);
    }

    /** Whether somebody logs in with this name: one that has no password yet is nobody's. */
    public boolean isInUse(LoginName name) {
        return !entityManager
                .createQuery(
                        "select a.id from UserAccount a where a.email = :email and a.passwordHash is not null",
                        UUID.class)
                .setParameter("email", name.value())
                .getResultList()
                .isEmpty();
    }

    /** The account of whoever is logged in. */
    @OpenToAnonymous("Everybody may see their own account, also where they have no role; nobody has none")
    public Optional<AccountLine> own() {
        return user.accountId().flatMap(this::find);
    }

    /** Whoever is logged in chooses the language of the mails. */
    @OpenToAnonymous("Everybody chooses their own language, also where they have no role; nobody has none")
    @Audited("account.language")
    public void speakOwn(String language) {
        user.accountId().ifPresent(account -> row(account).speak(language));
    }

    public Optional<AccountLine> find(UUID account) {
        return Optional.ofNullable(entityManager.find(UserAccount.class, account))
                .map(AccountLine::of);
    }

    public boolean isNobodyThere() {
        return entityManager
                .createQuery("select a.id from UserAccount a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Sets what {@link SecretHasher} made of a password and a PIN; ends all sessions.
     *
     * @param pinHash null leaves the PIN as it is
     */
    @Audited("account.secrets")
    public void setSecrets(UUID account, String passwordHash, @Nullable String pinHash) {
        UserAccount row = row(account);
        row.setPassword(passwordHash);
        if (pinHash != null) {
            row.setPin(pinHash);
        }
    }

    @Audited("account.deactivate")
    public void deactivate(UUID account) {
        row(account).activate(false);
    }

    @Audited("account.reactivate")
    public void reactivate(UUID account) {
        row(account).activate(true);
    }

    @Audited("account.language")
    public void speak(UUID account, String language) {
        row(account).speak(language);
    }

    /** Ends all sessions of the person at their next request. */
    @Audited("account.endSessions")
    public void endSessions(UUID account) {
        row(account).endSessions();
    }

    private UserAccount row(UUID account) {
        return entityManager.getReference(UserAccount.class, account);
    }
}
