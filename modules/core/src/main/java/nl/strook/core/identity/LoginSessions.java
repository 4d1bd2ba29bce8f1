package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;

/** The log-ins that are alive: at most five per person, at most twelve hours each. Callers bind the platform. */
@ApplicationScoped
@Transactional
@SystemWork("The log-in and the door call it before anybody is known")
public class LoginSessions {

    /** The longest that a log-in lives. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final int MOST = 5;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    /** A new log-in; the person's oldest one ends when there would be more than five. */
    @Audited("login.begin")
    public LoginState begin(UUID account) {
        Instant now = clock.instant();
        List<LoginSession> alive = entityManager
                .createQuery(
                        "select s from LoginSession s where s.accountId = :account order by s.startedAt desc, s.id desc",
                        LoginSession.class)
                .setParameter("account", account)
                .getResultList();
        for (int i = 0; i < alive.size(); i++) {
            boolean over = !alive.get(i).getStartedAt().plus(LONGEST).isAfter(now);
            if (i >= MOST - 1 || over) {
                entityManager.remove(alive.get(i));
            }
        }
        LoginSession session = new LoginSession(account, now);
        entityManager.persist(session);
        return state(session);
    }

    /** What the other application's session starts from; empty when the log-in has ended. */
    public Optional<LoginState> find(UUID loginId) {
        return Optional.ofNullable(entityManager.find(LoginSession.class, loginId))
                .map(this::state);
    }

    /** The account's epoch while log-in and account are alive; one statement, asked at each request. */
    public Optional<Integer> epochOf(UUID loginId) {
        return entityManager
                .createQuery(
                        "select a.securityEpoch from LoginSession s, UserAccount a"
                                + " where s.id = :id and a.id = s.accountId and a.active = true",
                        Integer.class)
                .setParameter("id", loginId)
                .getResultStream()
                .findFirst();
    }

    /** Ends the log-in, and with it the sessions of both applications. */
    @Audited("login.end")
    public void end(UUID loginId) {
        entityManager
                .createQuery("delete from LoginSession s where s.id = :id")
                .setParameter("id", loginId)
                .executeUpdate();
    }

    private LoginState state(LoginSession session) {
        UserAccount account = entityManager.find(UserAccount.class, session.getAccountId());
        Person person = new Person(
                account.getId(),
                account.getDisplayName(),
                account.getLanguage(),
                memberships.placesOf(account.getId()),
                null);
        return new LoginState(session.getId(), person, account.getSecurityEpoch(), session.getStartedAt());
    }
}
